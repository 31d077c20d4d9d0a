import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'upwave',
  title: 'Upwave',
  docs: 'https://www.upwave.io/',
  secrets: [
    {
      id: 'upwave-api-key',
      title: 'Upwave API key',
      format: '{base62:32}',
      near: ['upwave'],
      checks: ['letters-and-digits'],
      env: 'UPWAVE_API_KEY',
      confidence: 'likely',
    },
  ],
});
