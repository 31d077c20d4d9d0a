import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'zapier',
  title: 'Zapier',
  docs: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
  secrets: [
    {
      id: 'zapier-webhook',
      title: 'Zapier webhook',
      format: 'hooks.zapier.com/hooks/(catch|standard)/({digit:5-9}/{base62:6-10}|{base62:16})',
      env: 'ZAPIER_WEBHOOK_URL',
      confidence: 'likely',
    },
  ],
});
