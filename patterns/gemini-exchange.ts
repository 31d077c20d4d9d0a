import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'gemini-exchange',
  title: 'Gemini',
  docs: 'https://docs.gemini.com/rest-api/',
  secrets: [
    {
      id: 'gemini-exchange-api-key',
      title: 'Gemini API key',
      format: '(master|account)-{base62:20}',
      checks: ['mixed'],
      role: 'key id',
      group: 'gemini-key',
      env: 'GEMINI_EXCHANGE_API_KEY',
      revoke: 'https://exchange.gemini.com/settings/api',
      confidence: 'certain',
    },
    {
      id: 'gemini-exchange-api-secret',
      title: 'Gemini API secret',
      format: '{base62:27-28}',
      near: ['gemini secret', 'gemini api secret'],
      checks: ['mixed'],
      role: 'secret',
      group: 'gemini-key',
      env: 'GEMINI_EXCHANGE_API_SECRET',
      revoke: 'https://exchange.gemini.com/settings/api',
      confidence: 'likely',
    },
  ],
});
