import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'codequiry',
  title: 'Codequiry',
  docs: 'https://codequiry.com/usage/api',
  secrets: [
    {
      id: 'codequiry-api-key',
      title: 'Codequiry API key',
      format: '{[a-zA-Z0-9-]:64}',
      near: ['codequiry'],
      checks: ['letters-and-digits'],
      env: 'CODEQUIRY_API_KEY',
      confidence: 'likely',
    },
  ],
});
