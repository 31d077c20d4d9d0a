import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ably',
  title: 'Ably',
  docs: 'https://ably.com/docs/auth',
  secrets: [
    {
      id: 'ably-api-key',
      title: 'Ably API key',
      format: '{[A-Za-z0-9_-]:6}.{[A-Za-z0-9_-]:6}:{base64url:43}',
      near: ['ably'],
      alone: true,
      checks: ['letters-and-digits'],
      env: 'ABLY_API_KEY',
      confidence: 'likely',
    },
  ],
});
