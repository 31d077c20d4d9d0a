import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'twelvedata',
  title: 'Twelve Data',
  docs: 'https://twelvedata.com/docs',
  secrets: [
    {
      id: 'twelvedata-api-key',
      title: 'Twelve Data API key',
      format: '{base62:32}',
      near: ['twelvedata', 'twelve data'],
      checks: ['letters-and-digits'],
      env: 'TWELVEDATA_API_KEY',
      revoke: 'https://twelvedata.com/account/api-keys',
      confidence: 'likely',
    },
  ],
});
