import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'knapsackpro',
  title: 'Knapsack Pro',
  docs: 'https://docs.knapsackpro.com/',
  secrets: [
    {
      id: 'knapsackpro-api-token',
      title: 'Knapsack Pro API token',
      format: '{hex:32}',
      near: ['knapsack pro'],
      checks: ['letters-and-digits'],
      env: 'KNAPSACKPRO_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
