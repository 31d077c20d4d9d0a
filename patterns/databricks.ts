import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'databricks',
  title: 'Databricks',
  docs: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  secrets: [
    {
      id: 'databricks-access-token',
      title: 'Databricks personal access token',
      format: 'dapi{Hex:32}(-{digit:1-2})?',
      env: 'DATABRICKS_TOKEN',
      revoke: 'https://docs.databricks.com/aws/en/admin/access-control/tokens',
      confidence: 'certain',
    },
    {
      id: 'databricks-oauth-secret',
      title: 'Databricks OAuth secret',
      format: 'dose{hex:32}',
      env: 'DATABRICKS_CLIENT_SECRET',
      revoke: 'https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m',
      confidence: 'certain',
    },
  ],
});
