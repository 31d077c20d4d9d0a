import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'linkedin',
  title: 'LinkedIn',
  docs: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication',
  related: [
    {
      role: 'client id',
      format: '{base36:12-14}',
      names: ['client id', 'linkedin id', 'linkedin key', 'api key'],
    },
  ],
  secrets: [
    {
      id: 'linkedin-client-secret',
      title: 'LinkedIn client secret',
      format: 'WPL_AP{digit:1}.({digit:1}.)?{base64:14-20}.{base64:6-20}{[=]:0-2}',
      env: 'LINKEDIN_CLIENT_SECRET',
      revoke: 'https://www.linkedin.com/developers/apps',
      confidence: 'certain',
    },
    {
      id: 'linkedin-access-token',
      title: 'LinkedIn access token',
      format: 'AQ{[T-X]:1}{base64url:100-700}',
      near: ['linkedin', 'linked in', 'bearer', 'access token'],
      checks: ['mixed'],
      env: 'LINKEDIN_ACCESS_TOKEN',
      revoke: 'https://www.linkedin.com/developers/apps',
      confidence: 'likely',
      docs: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow',
    },
    {
      id: 'linkedin-legacy-client-secret',
      title: 'LinkedIn client secret of the older form',
      format: '{base62:16}',
      near: ['linkedin', 'linked in'],
      checks: ['letters-and-digits'],
      env: 'LINKEDIN_LEGACY_CLIENT_SECRET',
      revoke: 'https://www.linkedin.com/developers/apps',
      confidence: 'likely',
    },
    {
      id: 'linkedin-client-id',
      title: 'LinkedIn client id',
      format: '{base62:14}',
      near: ['linkedin', 'linked in'],
      checks: ['letters-and-digits'],
      role: 'client id',
      group: 'linkedin-app',
      env: 'LINKEDIN_CLIENT_ID',
      revoke: 'https://www.linkedin.com/developers/apps',
      confidence: 'likely',
    },
  ],
});
