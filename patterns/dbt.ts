import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'dbt',
  title: 'dbt Cloud',
  docs: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
  secrets: [
    {
      id: 'dbt-cloud-token',
      title: 'dbt Cloud dbt Cloud token',
      format: 'dbt(c|s|u)_{base64url:40-64}{[=]:0-2}',
      env: 'DBT_CLOUD_TOKEN',
      revoke: 'https://cloud.getdbt.com/',
      confidence: 'certain',
    },
  ],
});
