import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'redirectpizza',
  title: 'redirect.pizza',
  docs: 'https://redirect.pizza/docs',
  secrets: [
    {
      id: 'redirectpizza-api-token',
      title: 'redirect.pizza API token',
      format: 'rpa_{base62:28-38}',
      checks: ['letters-and-digits'],
      env: 'REDIRECT_PIZZA_TOKEN',
      revoke: 'https://redirect.pizza/',
      confidence: 'certain',
    },
  ],
});
