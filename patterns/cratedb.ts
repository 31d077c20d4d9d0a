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
      near: [
        'cratedb api',
        'cratedb key',
        'cratedb token',
        'cratedb secret',
        'cratedb access',
        'cratedb private',
        'cratedb client secret',
        'cratedb auth token',
        'croud api',
        'croud key',
        'croud token',
        'croud secret',
        'croud access',
        'croud private',
        'croud client secret',
        'croud auth token',
      ],
      checks: ['mixed'],
      env: 'CRATEDB_API_SECRET',
      confidence: 'likely',
    },
  ],
});
