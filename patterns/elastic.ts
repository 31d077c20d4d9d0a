import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'elastic',
  title: 'Elastic',
  docs: 'https://www.elastic.co/docs/deploy-manage/api-keys',
  related: [
    {
      role: 'server',
      format: '{[a-z0-9-]:1-60}.({[a-z0-9.-]:4-60}.)?(elastic-cloud.com|cloud.es.io|elastic.cloud)',
    },
  ],
  secrets: [
    {
      id: 'elastic-serverless-api-key',
      title: 'Elastic serverless or cloud API key',
      format: 'ess(u|a)_{base64:50-200}{[=]:0-2}',
      env: 'ELASTIC_SERVERLESS_API_KEY',
      revoke: 'https://cloud.elastic.co/account/keys',
      confidence: 'certain',
    },
    {
      id: 'elastic-api-key',
      title: 'Elastic Elasticsearch API key',
      format: '{base64:58-64}{[=]:0-2}',
      near: [
        'elastic api',
        'elasticsearch api',
        'elastic key',
        'elasticsearch key',
        'elastic token',
        'elastic apikey',
        'kibana api',
        'apikey',
      ],
      checks: ['mixed'],
      env: 'ELASTIC_API_KEY',
      revoke: 'https://cloud.elastic.co/account/keys',
      confidence: 'likely',
    },
  ],
});
