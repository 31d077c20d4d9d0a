import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'currencyapi',
  title: 'currencyapi',
  docs: 'https://currencyapi.com/docs',
  secrets: [
    {
      id: 'currencyapi-api-key',
      title: 'currencyapi API key',
      format: '(cur|fca)_live_{base62:40}',
      env: 'CURRENCYAPI_API_KEY',
      revoke: 'https://app.currencyapi.com/api-keys',
      confidence: 'certain',
    },
  ],
});
