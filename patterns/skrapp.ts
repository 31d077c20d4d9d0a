import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'skrapp',
  title: 'Skrapp',
  docs: 'https://skrapp.io/api',
  secrets: [
    {
      id: 'skrapp-api-key',
      title: 'Skrapp API key',
      format: '{base62:42}',
      near: ['skrapp'],
      checks: ['letters-and-digits'],
      env: 'SKRAPP_ACCESS_KEY',
      revoke: 'https://skrapp.io/api',
      confidence: 'likely',
    },
  ],
});
