import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'proof',
  title: 'Proof',
  docs: 'https://dev.proof.com/',
  secrets: [
    {
      id: 'proof-api-key',
      title: 'Proof API key',
      format: 'prf_{base62:32-44}',
      checks: ['mixed'],
      env: 'PROOF_API_KEY',
      revoke: 'https://app.proof.com/',
      confidence: 'certain',
    },
  ],
});
