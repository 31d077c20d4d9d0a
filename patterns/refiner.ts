import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'refiner',
  title: 'Refiner',
  docs: 'https://refiner.io/docs/api/',
  secrets: [
    {
      id: 'refiner-api-key',
      title: 'Refiner API key',
      format: '{base62:8}-{base62:4}-{base62:4}-{base62:4}-{base62:12}',
      near: [
        'refiner key',
        'refiner api',
        'refiner token',
        'refiner secret',
        'refiner access',
        'refiner private',
        'refiner auth',
      ],
      checks: ['letters-and-digits'],
      env: 'REFINER_API_KEY',
      revoke: 'https://app.refiner.io/',
      confidence: 'likely',
    },
  ],
});
