import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mailsac',
  title: 'Mailsac',
  docs: 'https://docs.mailsac.com/',
  secrets: [
    {
      id: 'mailsac-api-key',
      title: 'Mailsac API key',
      format: 'k_{base62:36-60}',
      near: ['mailsac'],
      checks: ['letters-and-digits'],
      env: 'MAILSAC_API_KEY',
      revoke: 'https://mailsac.com/v2/credentials',
      confidence: 'likely',
    },
  ],
});
