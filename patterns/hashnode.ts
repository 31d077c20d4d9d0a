import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'hashnode',
  title: 'Hashnode',
  docs: 'https://apidocs.hashnode.com/',
  secrets: [
    {
      id: 'hashnode-access-token',
      title: 'Hashnode personal access token',
      format: '{uuid:36}',
      near: ['hashnode'],
      env: 'HASHNODE_ACCESS_TOKEN',
      revoke: 'https://hashnode.com/settings/developer',
      confidence: 'likely',
    },
  ],
});
