import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'databricks',
  title: 'Databricks',
  docs: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  related: [
    {
      role: 'workspace',
      format: '{[a-z0-9-]:1-60}(.{digit:1-3})?.(cloud.databricks.com|gcp.databricks.com|azuredatabricks.net)',
    },
  ],
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
