import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'atlassian',
  title: 'Atlassian',
  docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  secrets: [
    {
      id: 'atlassian-api-token',
      title: 'Atlassian API token',
      format: 'ATATT3{[A-Za-z0-9_=-]:170-200}(=|%3D|%3d){HEX:8}',
      env: 'ATLASSIAN_API_TOKEN',
      revoke: 'https://id.atlassian.com/manage-profile/security/api-tokens',
      confidence: 'certain',
    },
    {
      id: 'atlassian-access-token',
      title: 'Atlassian access token',
      format: 'A(TCTT|TSTT|TAAT)3{[A-Za-z0-9_=-]:100-260}(=|%3D|%3d){HEX:8}',
      env: 'ATLASSIAN_API_TOKEN',
      revoke: 'https://id.atlassian.com/manage-profile/security/api-tokens',
      confidence: 'certain',
      docs: 'https://support.atlassian.com/organization-administration/docs/manage-an-organization-with-the-admin-apis/',
    },
    {
      id: 'atlassian-bitbucket-app-password',
      title: 'Bitbucket app password',
      format: 'ATBB{base62:24}{HEX:8}',
      env: 'BITBUCKET_APP_PASSWORD',
      revoke: 'https://bitbucket.org/account/settings/app-passwords/',
      confidence: 'certain',
      docs: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
    },
    {
      id: 'atlassian-legacy-api-token',
      title: 'Atlassian API token of the older form',
      format: '{base62:24}',
      near: ['atlassian', 'jira', 'confluence'],
      checks: ['letters-and-digits'],
      env: 'ATLASSIAN_API_TOKEN',
      revoke: 'https://id.atlassian.com/manage-profile/security/api-tokens',
    },
  ],
});
