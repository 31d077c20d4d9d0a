import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'geocodio',
  title: 'Geocodio',
  docs: 'https://www.geocod.io/docs/#authentication',
  secrets: [
    {
      id: 'geocodio-api-key',
      title: 'Geocodio API key',
      format: '({base36:39}|{hex:40})',
      near: [
        'geocodio api',
        'geocodio key',
        'geocodio token',
        'geocodio secret',
        'geocodio access',
        'geocodio private',
        'geocodio client secret',
        'geocodio auth token',
        'geocod.io',
        'geocod api',
      ],
      checks: ['letters-and-digits'],
      env: 'GEOCODIO_API_KEY',
      revoke: 'https://dash.geocod.io/apikey',
      confidence: 'likely',
    },
  ],
});
