import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'quicknode',
  title: 'QuickNode',
  docs: 'https://www.quicknode.com/docs/welcome',
  secrets: [
    {
      id: 'quicknode-endpoint',
      title: 'QuickNode token in an endpoint',
      format: 'quiknode.pro/<{hex:40}>',
      env: 'QUICKNODE_URL',
      revoke: 'https://dashboard.quicknode.com/',
      confidence: 'certain',
    },
    {
      id: 'quicknode-api-key',
      title: 'QuickNode API key',
      format: 'QN_{hex:32}',
      env: 'QUICKNODE_API_KEY',
      revoke: 'https://dashboard.quicknode.com/',
      confidence: 'certain',
    },
  ],
});
