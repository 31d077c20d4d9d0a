import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'rebrandly',
  title: 'Rebrandly',
  docs: 'https://developers.rebrandly.com/docs/api-key-authentication',
  secrets: [
    {
      id: 'rebrandly-api-key',
      title: 'Rebrandly API key',
      format: '{word:32}',
      near: ['rebrandly'],
      checks: ['letters-and-digits'],
      env: 'REBRANDLY_API_KEY',
      revoke: 'https://app.rebrandly.com/account/api-keys',
      confidence: 'likely',
    },
  ],
});
