import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'infobip',
  title: 'Infobip',
  docs: 'https://www.infobip.com/docs/essentials/api-essentials/api-authentication',
  secrets: [
    {
      id: 'infobip-api-key',
      title: 'Infobip API key',
      format: '{hex:32}-{uuid:36}',
      near: ['infobip'],
      checks: ['letters-and-digits'],
      env: 'INFOBIP_API_KEY',
      revoke: 'https://portal.infobip.com/dev/api-keys',
      confidence: 'likely',
    },
  ],
});
