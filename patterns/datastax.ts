import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'datastax',
  title: 'DataStax Astra',
  docs: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
  secrets: [
    {
      id: 'datastax-application-token',
      title: 'DataStax Astra application token',
      format: 'AstraCS:{base62:24}:{hex:64}',
      env: 'ASTRA_DB_APPLICATION_TOKEN',
      revoke: 'https://astra.datastax.com/',
      confidence: 'certain',
    },
  ],
});
