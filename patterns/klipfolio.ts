import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'klipfolio',
  title: 'Klipfolio',
  docs: 'https://apidocs.klipfolio.com/',
  secrets: [
    {
      id: 'klipfolio-api-key',
      title: 'Klipfolio API key',
      format: '{Hex:40}',
      near: [
        'klipfolio api',
        'klipfolio key',
        'klipfolio token',
        'klipfolio secret',
        'klipfolio access',
        'klipfolio private',
        'klipfolio client secret',
        'klipfolio auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'KLIPFOLIO_API_KEY',
      confidence: 'likely',
    },
  ],
});
