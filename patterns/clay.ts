import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'clay',
  title: 'Clay',
  docs: 'https://www.clay.com/university',
  secrets: [
    {
      id: 'clay-api-key',
      title: 'Clay API key',
      format: '{hex:20}',
      near: ['clay api', 'clay key', 'clay token', 'clay secret', 'clay access', 'clay private'],
      checks: ['letters-and-digits'],
      env: 'CLAY_API_KEY',
      confidence: 'likely',
    },
  ],
});
