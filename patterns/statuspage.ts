import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'statuspage',
  title: 'Statuspage',
  docs: 'https://developer.statuspage.io/',
  secrets: [
    {
      id: 'statuspage-api-key',
      title: 'Statuspage API key',
      format: ['{uuid:36}', '{Hex:64}'],
      near: ['statuspage', 'status page api'],
      checks: ['letters-and-digits'],
      env: 'STATUSPAGE_API_KEY',
      revoke: 'https://manage.statuspage.io/',
      confidence: 'likely',
    },
  ],
});
