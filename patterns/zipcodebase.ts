import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'zipcodebase',
  title: 'Zipcodebase',
  docs: 'https://zipcodebase.com/documentation/',
  secrets: [
    {
      id: 'zipcodebase-api-key',
      title: 'Zipcodebase API key',
      format: '{base62:8}-{base62:4}-{base62:4}-{base62:4}-{base62:12}',
      near: ['zipcodebase'],
      checks: ['letters-and-digits'],
      env: 'ZIPCODEBASE_API_KEY',
      revoke: 'https://app.zipcodebase.com/',
      confidence: 'likely',
    },
  ],
});
