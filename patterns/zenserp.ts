import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'zenserp',
  title: 'Zenserp',
  docs: 'https://zenserp.com/documentation',
  secrets: [
    {
      id: 'zenserp-api-key',
      title: 'Zenserp API key',
      format: '{base62:8}-{base62:4}-{base62:4}-{base62:4}-{base62:12}',
      near: ['zenserp'],
      checks: ['letters-and-digits'],
      env: 'ZENSERP_API_KEY',
      confidence: 'likely',
    },
  ],
});
