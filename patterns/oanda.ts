import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'oanda',
  title: 'OANDA',
  docs: 'https://developer.oanda.com/',
  secrets: [
    {
      id: 'oanda-api-token',
      title: 'OANDA API token',
      format: '{Hex:32}-{Hex:32}',
      near: ['oanda'],
      checks: ['letters-and-digits'],
      env: 'OANDA_API_TOKEN',
      revoke: 'https://www.oanda.com/',
      confidence: 'likely',
    },
    {
      id: 'oanda-rates-api-key',
      title: 'OANDA exchange rates API key',
      format: '{base62:24}',
      near: ['oanda'],
      checks: ['mixed'],
      env: 'OANDA_API_KEY',
      revoke: 'https://www.oanda.com/',
      confidence: 'likely',
    },
  ],
});
