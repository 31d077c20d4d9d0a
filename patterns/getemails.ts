import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'getemails',
  title: 'GetEmails',
  docs: 'https://getemails.com/',
  secrets: [
    {
      id: 'getemails-api-key',
      title: 'GetEmails API key',
      format: '{[a-z0-9-]:26}',
      near: ['getemails'],
      checks: ['letters-and-digits'],
      env: 'GETEMAILS_API_KEY',
      confidence: 'likely',
    },
  ],
});
