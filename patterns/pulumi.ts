import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pulumi',
  title: 'Pulumi',
  docs: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
  secrets: [
    {
      id: 'pulumi-access-token',
      title: 'Pulumi access token',
      format: 'pul-{hex:40}',
      env: 'PULUMI_ACCESS_TOKEN',
      revoke: 'https://app.pulumi.com/account/tokens',
      confidence: 'certain',
    },
  ],
});
