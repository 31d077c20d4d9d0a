import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'checkvist',
  title: 'Checkvist',
  docs: 'https://checkvist.com/auth/api',
  secrets: [
    {
      id: 'checkvist-api-key',
      title: 'Checkvist API key',
      format: '{base62:14}',
      near: ['checkvist'],
      checks: ['letters-and-digits'],
      env: 'CHECKVIST_API_KEY',
      confidence: 'likely',
    },
  ],
});
