import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'gitguardian',
  title: 'GitGuardian',
  docs: 'https://docs.gitguardian.com/api-docs/authentication',
  secrets: [
    {
      id: 'gitguardian-api-key',
      title: 'GitGuardian API key',
      format: '{base62:71-72}',
      near: ['gitguardian'],
      checks: ['letters-and-digits'],
      env: 'GITGUARDIAN_API_KEY',
      revoke: 'https://dashboard.gitguardian.com/api/personal-access-tokens',
      confidence: 'likely',
    },
  ],
});
