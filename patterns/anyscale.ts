import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'anyscale',
  title: 'Anyscale',
  docs: 'https://docs.anyscale.com/',
  secrets: [
    {
      id: 'anyscale-api-key',
      title: 'Anyscale API key',
      format: '(aph0_{base62:40-80}|esecret_{base62:26})',
      env: 'ANYSCALE_API_KEY',
      revoke: 'https://console.anyscale.com/credentials',
      confidence: 'certain',
    },
  ],
});
