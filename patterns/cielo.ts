import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cielo',
  title: 'Cielo',
  docs: 'https://developercielo.github.io/',
  secrets: [
    {
      id: 'cielo-merchant-key',
      title: 'Cielo merchant key',
      format: '{base62:40}',
      near: [
        'cielo api',
        'cielo key',
        'cielo token',
        'cielo secret',
        'cielo access',
        'cielo private',
        'cielo client secret',
        'cielo auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'CIELO_MERCHANT_KEY',
      confidence: 'likely',
    },
  ],
});
