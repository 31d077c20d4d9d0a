import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'aylien',
  title: 'AYLIEN',
  docs: 'https://docs.aylien.com/',
  secrets: [
    {
      id: 'aylien-api-key',
      title: 'AYLIEN API key',
      format: '{base62:32}',
      near: ['aylien'],
      checks: ['letters-and-digits'],
      env: 'AYLIEN_API_KEY',
      confidence: 'likely',
    },
  ],
});
