import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'interseller',
  title: 'Interseller',
  docs: 'https://interseller.io/',
  secrets: [
    {
      id: 'interseller-api-key',
      title: 'Interseller API key',
      format: '{base62:24-60}',
      near: [
        'interseller api',
        'interseller key',
        'interseller token',
        'interseller secret',
        'interseller access',
        'interseller private',
        'interseller client secret',
        'interseller auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'INTERSELLER_API_KEY',
      confidence: 'likely',
    },
  ],
});
