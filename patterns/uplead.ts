import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'uplead',
  title: 'UpLead',
  docs: 'https://docs.uplead.com/',
  secrets: [
    {
      id: 'uplead-api-key',
      title: 'UpLead API key',
      format: '{[A-Za-z0-9-]:32}',
      near: ['uplead'],
      checks: ['letters-and-digits'],
      env: 'UPLEAD_API_KEY',
      revoke: 'https://app.uplead.com/',
      confidence: 'likely',
    },
  ],
});
