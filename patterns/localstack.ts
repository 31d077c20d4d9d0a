import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'localstack',
  title: 'LocalStack',
  docs: 'https://docs.localstack.cloud/aws/getting-started/auth-token/',
  secrets: [
    {
      id: 'localstack-auth-token',
      title: 'LocalStack auth token',
      format: 'ls-{base62:4}{[A-Za-z0-9-]:32-40}',
      near: ['localstack'],
      checks: ['mixed'],
      env: 'LOCALSTACK_AUTH_TOKEN',
      revoke: 'https://app.localstack.cloud/settings/auth-tokens',
      confidence: 'likely',
    },
  ],
});
