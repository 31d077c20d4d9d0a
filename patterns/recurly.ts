import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'recurly',
  title: 'Recurly',
  docs: 'https://recurly.com/developers/api/',
  secrets: [
    {
      id: 'recurly-api-key',
      title: 'Recurly private API key',
      format: '{hex:32}',
      near: ['recurly'],
      checks: ['letters-and-digits'],
      env: 'RECURLY_API_KEY',
      confidence: 'likely',
    },
  ],
});
