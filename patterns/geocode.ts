import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'geocode',
  title: 'geocode',
  docs: 'https://geocode.xyz/api',
  secrets: [
    {
      id: 'geocode-api-key',
      title: 'geocode API key',
      format: '{base62:28}',
      near: [
        'geocode api',
        'geocode key',
        'geocode token',
        'geocode secret',
        'geocode access',
        'geocode private',
        'geocode.xyz',
      ],
      checks: ['letters-and-digits'],
      env: 'GEOCODE_API_KEY',
      confidence: 'likely',
    },
  ],
});
