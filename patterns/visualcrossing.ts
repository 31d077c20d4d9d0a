import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'visualcrossing',
  title: 'Visual Crossing',
  docs: 'https://www.visualcrossing.com/resources/documentation/',
  secrets: [
    {
      id: 'visualcrossing-api-key',
      title: 'Visual Crossing API key',
      format: '{base62:25}',
      near: ['visualcrossing', 'visual crossing'],
      checks: ['letters-and-digits'],
      env: 'VISUALCROSSING_API_KEY',
      revoke: 'https://www.visualcrossing.com/account',
      confidence: 'likely',
    },
  ],
});
