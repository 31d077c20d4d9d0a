import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'geocodify',
  title: 'Geocodify',
  docs: 'https://geocodify.com/docs',
  secrets: [
    {
      id: 'geocodify-api-key',
      title: 'Geocodify API key',
      format: '{base62:40}',
      near: [
        'geocodify api',
        'geocodify key',
        'geocodify token',
        'geocodify secret',
        'geocodify access',
        'geocodify private',
        'geocodify client secret',
        'geocodify auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'GEOCODIFY_API_KEY',
      confidence: 'likely',
    },
  ],
});
