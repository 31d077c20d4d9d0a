import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'convex',
  title: 'Convex',
  docs: 'https://docs.convex.dev/cli/deploy-key-types',
  secrets: [
    {
      id: 'convex-deploy-key',
      title: 'Convex deploy key',
      format: '(prod|dev|preview|project):{[a-z0-9:-]:3-100}\\|eyJ2{base64:20-400}{[=]:0-2}',
      env: 'CONVEX_DEPLOY_KEY',
      revoke: 'https://dashboard.convex.dev/',
      confidence: 'certain',
    },
  ],
});
