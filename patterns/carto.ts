import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'carto',
  title: 'CARTO',
  docs: 'https://docs.carto.com/',
  secrets: [
    {
      id: 'carto-api-key',
      title: 'CARTO API key',
      format: '{hex:40}',
      near: [
        'carto api',
        'carto key',
        'cartodb api',
        'cartodb key',
        'cartodb token',
        'cartodb secret',
        'cartodb access',
        'cartodb private',
        'cartodb client secret',
        'cartodb auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'CARTO_API_KEY',
      confidence: 'likely',
    },
  ],
});
