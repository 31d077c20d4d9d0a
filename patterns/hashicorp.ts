import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'hashicorp',
  title: 'HashiCorp Cloud',
  docs: 'https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal',
  secrets: [
    {
      id: 'hashicorp-client-secret',
      title: 'HashiCorp Cloud service principal secret',
      format: '{base64url:64}',
      near: ['hcp client secret', 'hcp secret', 'hcp client'],
      checks: ['mixed'],
      env: 'HASHICORP_CLIENT_SECRET',
      confidence: 'likely',
    },
  ],
});
