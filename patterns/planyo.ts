import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'planyo',
  title: 'Planyo',
  docs: 'https://www.planyo.com/api.php',
  secrets: [
    {
      id: 'planyo-api-key',
      title: 'Planyo API key',
      format: '{base62:60-70}',
      near: ['planyo'],
      checks: ['letters-and-digits'],
      env: 'PLANYO_API_KEY',
      revoke: 'https://www.planyo.com/',
      confidence: 'likely',
    },
  ],
});
