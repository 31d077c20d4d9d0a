import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'dailyco',
  title: 'Daily',
  docs: 'https://docs.daily.co/reference/rest-api',
  secrets: [
    {
      id: 'dailyco-api-key',
      title: 'Daily API key',
      format: '{Hex:64}',
      near: [
        'dailyco api',
        'dailyco key',
        'dailyco token',
        'dailyco secret',
        'dailyco access',
        'dailyco private',
        'dailyco client secret',
        'dailyco auth token',
        'daily.co',
        'daily api',
        'daily key',
        'daily token',
        'daily secret',
        'daily access',
        'daily private',
      ],
      checks: ['letters-and-digits'],
      env: 'DAILYCO_API_KEY',
      revoke: 'https://dashboard.daily.co/developers',
      confidence: 'likely',
    },
  ],
});
