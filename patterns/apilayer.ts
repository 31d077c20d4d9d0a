import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'apilayer',
  title: 'APILayer',
  docs: 'https://apilayer.com/docs',
  secrets: [
    {
      id: 'apilayer-api-key',
      title: 'APILayer API key',
      format: '{base62:32}',
      near: ['apilayer', 'api layer'],
      checks: ['letters-and-digits'],
      env: 'APILAYER_API_KEY',
      revoke: 'https://apilayer.com/account',
      confidence: 'likely',
    },
  ],
});
