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
    {
      id: 'convex-self-hosted-admin-key',
      title: 'Convex self-hosted admin key',
      format: 'convex-self-hosted\\|01{hex:64-200}',
      env: 'CONVEX_SELF_HOSTED_ADMIN_KEY',
      confidence: 'certain',
      docs: 'https://github.com/get-convex/convex-backend/blob/main/self-hosted/README.md',
    },
    {
      id: 'convex-admin-key',
      title: 'Convex admin key',
      format: '{[a-z0-9-]:3-64}\\|01{hex:64-200}',
      near: ['convex'],
      env: 'CONVEX_DEPLOY_KEY',
      revoke: 'https://dashboard.convex.dev/',
      confidence: 'likely',
    },
  ],
});
