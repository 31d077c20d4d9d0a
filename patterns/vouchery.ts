import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'vouchery',
  title: 'Vouchery',
  docs: 'https://docs.vouchery.io/',
  secrets: [
    {
      id: 'vouchery-api-key',
      title: 'Vouchery API key',
      format: '{base62:8}-{base62:4}-{base62:4}-{base62:4}-{base62:12}',
      near: ['vouchery'],
      checks: ['letters-and-digits'],
      env: 'VOUCHERY_API_KEY',
      confidence: 'likely',
    },
  ],
});
