import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'clientary',
  title: 'Clientary',
  docs: 'https://www.clientary.com/api',
  secrets: [
    {
      id: 'clientary-api-token',
      title: 'Clientary API token',
      format: '{base62:24-26}',
      near: ['clientary'],
      checks: ['letters-and-digits'],
      env: 'CLIENTARY_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
