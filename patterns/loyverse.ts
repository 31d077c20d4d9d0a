import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'loyverse',
  title: 'Loyverse',
  docs: 'https://developer.loyverse.com/docs/',
  secrets: [
    {
      id: 'loyverse-access-token',
      title: 'Loyverse access token',
      format: '{base62:32}',
      near: ['loyverse'],
      checks: ['letters-and-digits'],
      env: 'LOYVERSE_ACCESS_TOKEN',
      confidence: 'likely',
    },
  ],
});
