import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'polygon',
  title: 'Polygon.io (Massive)',
  docs: 'https://polygon.io/docs',
  secrets: [
    {
      id: 'polygon-api-key',
      title: 'Polygon.io (Massive) API key',
      format: '{word:32}',
      near: [
        'polygon api',
        'polygon key',
        'polygon io',
        'polygon.io',
        'polygon token',
        'polygon secret',
        'polygon access',
      ],
      checks: ['letters-and-digits'],
      env: 'POLYGON_API_KEY',
      revoke: 'https://polygon.io/dashboard/keys',
      confidence: 'likely',
    },
  ],
});
