import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cratedb',
  title: 'CrateDB Cloud',
  docs: 'https://cratedb.com/docs/cloud/en/latest/',
  secrets: [
    {
      id: 'cratedb-api-secret',
      title: 'CrateDB Cloud API secret',
      format: '{base64url:43}',
      near: ['cratedb', 'croud'],
      checks: ['mixed'],
      env: 'CRATEDB_API_SECRET',
      confidence: 'likely',
    },
  ],
});
