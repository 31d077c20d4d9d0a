import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'oopspam',
  title: 'OOPSpam',
  docs: 'https://www.oopspam.com/docs/',
  secrets: [
    {
      id: 'oopspam-api-key',
      title: 'OOPSpam API key',
      format: '{base62:40}',
      near: ['oopspam'],
      checks: ['letters-and-digits'],
      env: 'OOPSPAM_API_KEY',
      revoke: 'https://app.oopspam.com/',
      confidence: 'likely',
    },
  ],
});
