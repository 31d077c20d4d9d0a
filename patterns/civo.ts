import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'civo',
  title: 'Civo',
  docs: 'https://www.civo.com/api',
  secrets: [
    {
      id: 'civo-api-key',
      title: 'Civo API key',
      format: '{base62:50}',
      near: ['civo'],
      checks: ['letters-and-digits'],
      env: 'CIVO_API_KEY',
      revoke: 'https://dashboard.civo.com/security',
      confidence: 'likely',
    },
  ],
});
