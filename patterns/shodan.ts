import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'shodan',
  title: 'Shodan',
  docs: 'https://developer.shodan.io/api',
  secrets: [
    {
      id: 'shodan-api-key',
      title: 'Shodan API key',
      format: '{base62:32}',
      near: ['shodan'],
      checks: ['letters-and-digits'],
      env: 'SHODAN_API_KEY',
      revoke: 'https://account.shodan.io/',
      confidence: 'likely',
    },
  ],
});
