import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'walkscore',
  title: 'Walk Score',
  docs: 'https://www.walkscore.com/professional/api.php',
  secrets: [
    {
      id: 'walkscore-api-key',
      title: 'Walk Score API key',
      format: '{base62:32}',
      near: ['walkscore', 'walk score'],
      checks: ['letters-and-digits'],
      env: 'WALKSCORE_API_KEY',
      confidence: 'likely',
    },
  ],
});
