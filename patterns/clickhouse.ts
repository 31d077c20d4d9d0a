import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'clickhouse',
  title: 'ClickHouse Cloud',
  docs: 'https://clickhouse.com/docs/cloud/manage/openapi',
  secrets: [
    {
      id: 'clickhouse-api-key-secret',
      title: 'ClickHouse Cloud API key secret',
      format: '4b1d{base62:38}',
      env: 'CLICKHOUSE_CLOUD_API_SECRET',
      revoke: 'https://clickhouse.cloud/',
      confidence: 'certain',
    },
  ],
});
