import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'metrilo',
  title: 'Metrilo',
  docs: 'https://www.metrilo.com/',
  secrets: [
    {
      id: 'metrilo-api-secret',
      title: 'Metrilo API secret',
      format: '{base62:16}',
      near: ['metrilo'],
      checks: ['letters-and-digits'],
      env: 'METRILO_API_SECRET',
      confidence: 'likely',
    },
  ],
});
