import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'terraform',
  title: 'HCP Terraform',
  docs: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
  secrets: [
    {
      id: 'terraform-cloud-token',
      title: 'HCP Terraform API token',
      format: '{base62:14}.atlasv1.{[A-Za-z0-9_=-]:60-70}',
      env: 'TFE_TOKEN',
      revoke: 'https://app.terraform.io/app/settings/tokens',
      confidence: 'certain',
    },
  ],
});
