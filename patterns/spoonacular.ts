import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'spoonacular',
  title: 'Spoonacular',
  docs: 'https://spoonacular.com/food-api/docs',
  secrets: [
    {
      id: 'spoonacular-api-key',
      title: 'Spoonacular API key',
      format: '{base62:32}',
      near: ['spoonacular'],
      checks: ['letters-and-digits'],
      env: 'SPOONACULAR_API_KEY',
      revoke: 'https://spoonacular.com/food-api/console',
      confidence: 'likely',
    },
  ],
});
