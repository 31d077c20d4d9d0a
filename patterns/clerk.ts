import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'clerk',
  title: 'Clerk',
  docs: 'https://clerk.com/docs/deployments/clerk-environment-variables',
  secrets: [
    {
      id: 'clerk-secret-key',
      title: 'Clerk secret key',
      format: 'sk_(test|live)_{base62:30-50}',
      near: ['clerk'],
      checks: ['letters-and-digits'],
      env: 'CLERK_SECRET_KEY',
      revoke: 'https://dashboard.clerk.com/last-active?path=api-keys',
      confidence: 'likely',
    },
    {
      id: 'clerk-webhook-secret',
      title: 'Clerk webhook signing secret',
      format: 'whsec_{base64:32-44}{[=]:0-2}',
      near: ['clerk'],
      checks: ['mixed'],
      env: 'CLERK_WEBHOOK_SECRET',
      revoke: 'https://dashboard.clerk.com/last-active?path=api-keys',
      confidence: 'likely',
    },
  ],
});
