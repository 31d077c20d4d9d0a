import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'shotstack',
  title: 'Shotstack',
  docs: 'https://shotstack.io/docs/api/',
  secrets: [
    {
      id: 'shotstack-api-key',
      title: 'Shotstack API key',
      format: '{base62:40}',
      near: ['shotstack'],
      checks: ['letters-and-digits'],
      env: 'SHOTSTACK_KEY',
      revoke: 'https://dashboard.shotstack.io/keys',
      confidence: 'likely',
    },
  ],
});
