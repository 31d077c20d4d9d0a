import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'linode',
  title: 'Linode',
  docs: 'https://techdocs.akamai.com/linode-api/reference/get-started',
  secrets: [
    {
      id: 'linode-access-token',
      title: 'Linode personal access token',
      format: '{hex:64}',
      near: [
        'linode api',
        'linode key',
        'linode token',
        'linode secret',
        'linode access',
        'linode private',
        'linode client secret',
        'linode auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'LINODE_ACCESS_TOKEN',
      revoke: 'https://cloud.linode.com/profile/tokens',
      confidence: 'likely',
    },
  ],
});
