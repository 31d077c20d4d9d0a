import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'couchbase',
  title: 'Couchbase Capella',
  docs: 'https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html',
  secrets: [
    {
      id: 'couchbase-api-key',
      title: 'Couchbase Capella API key secret',
      format: '{base64:60-120}{[=]:0-2}',
      near: ['couchbase', 'capella'],
      checks: ['mixed'],
      env: 'COUCHBASE_API_KEY',
      confidence: 'likely',
    },
  ],
});
