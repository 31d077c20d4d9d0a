import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'flat-io',
  title: 'Flat',
  docs: 'https://flat.io/developers/docs/api/',
  secrets: [
    {
      id: 'flat-io-api-token',
      title: 'Flat API token',
      format: '{base36:128}',
      near: [
        'flat io',
        'flatio',
        'flat api',
        'flat key',
        'flat token',
        'flat secret',
        'flat access',
        'flat private',
      ],
      checks: ['letters-and-digits'],
      env: 'FLAT_IO_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
