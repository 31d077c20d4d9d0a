import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'moonclerk',
  title: 'MoonClerk',
  docs: 'https://github.com/moonclerk/developer',
  secrets: [
    {
      id: 'moonclerk-api-key',
      title: 'MoonClerk API key',
      format: '{base62:32}',
      near: ['moonclerk', 'moonclerck'],
      checks: ['letters-and-digits'],
      env: 'MOONCLERK_API_KEY',
      revoke: 'https://app.moonclerk.com/',
      confidence: 'likely',
    },
  ],
});
