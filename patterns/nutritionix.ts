import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'nutritionix',
  title: 'Nutritionix',
  docs: 'https://www.nutritionix.com/business/api',
  secrets: [
    {
      id: 'nutritionix-api-key',
      title: 'Nutritionix API key',
      format: '{base62:32}',
      near: ['nutritionix'],
      checks: ['letters-and-digits'],
      env: 'NUTRITIONIX_API_KEY',
      revoke: 'https://developer.nutritionix.com/',
      confidence: 'likely',
    },
  ],
});
