import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'magicbell',
  title: 'MagicBell',
  docs: 'https://www.magicbell.com/docs/api/authentication',
  secrets: [
    {
      id: 'magicbell-api-secret',
      title: 'MagicBell API secret',
      format: '{[A-Za-z0-9-]:40}',
      near: ['magicbell'],
      checks: ['letters-and-digits'],
      env: 'MAGICBELL_API_SECRET',
      confidence: 'likely',
    },
  ],
});
