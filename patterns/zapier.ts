import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'zapier',
  title: 'Zapier',
  docs: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
  secrets: [
    {
      id: 'zapier-webhook',
      title: 'Zapier webhook',
      format: 'hooks.zapier.com/hooks/catch/{digit:5-9}/{base36:6-10}',
      env: 'ZAPIER_WEBHOOK_URL',
      confidence: 'likely',
    },
  ],
});
