import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'deputy',
  title: 'Deputy',
  docs: 'https://developer.deputy.com/',
  secrets: [
    {
      id: 'deputy-access-token',
      title: 'Deputy access token',
      format: '{Hex:32}',
      near: ['deputy'],
      checks: ['letters-and-digits'],
      env: 'DEPUTY_ACCESS_TOKEN',
      confidence: 'likely',
    },
  ],
});
