import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'infracost',
  title: 'Infracost',
  docs: 'https://www.infracost.io/docs/',
  secrets: [
    {
      id: 'infracost-api-key',
      title: 'Infracost API key',
      format: 'ico-{base62:32}',
      checks: ['mixed'],
      env: 'INFRACOST_API_KEY',
      revoke: 'https://dashboard.infracost.io/',
      confidence: 'likely',
    },
  ],
});
