import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'streak',
  title: 'Streak',
  docs: 'https://streak.readme.io/',
  secrets: [
    {
      id: 'streak-api-key',
      title: 'Streak API key',
      format: '{Hex:32}',
      near: ['streak api', 'streak key', 'streak token', 'streak secret'],
      checks: ['letters-and-digits'],
      env: 'STREAK_API_KEY',
      confidence: 'likely',
    },
  ],
});
