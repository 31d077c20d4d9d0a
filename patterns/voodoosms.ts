import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'voodoosms',
  title: 'Voodoo SMS',
  docs: 'https://help.voodoosms.com/',
  secrets: [
    {
      id: 'voodoosms-api-key',
      title: 'Voodoo SMS API key',
      format: '{base62:46}',
      near: ['voodoosms', 'voodoo sms'],
      checks: ['letters-and-digits'],
      env: 'VOODOOSMS_API_KEY',
      confidence: 'likely',
    },
  ],
});
