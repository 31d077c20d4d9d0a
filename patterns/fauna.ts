import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'fauna',
  title: 'Fauna',
  docs: 'https://docs.faunadb.org/fauna/current/',
  secrets: [
    {
      id: 'fauna-secret',
      title: 'Fauna secret',
      format: 'fnA{base64url:37}',
      near: ['fauna'],
      checks: ['mixed'],
      env: 'FAUNA_SECRET',
      revoke: 'https://dashboard.fauna.com/',
      confidence: 'likely',
    },
  ],
});
