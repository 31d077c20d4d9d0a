import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mailosaur',
  title: 'Mailosaur',
  docs: 'https://mailosaur.com/docs/api',
  secrets: [
    {
      id: 'mailosaur-api-key',
      title: 'Mailosaur API key',
      format: ['{base62:32}', '{base62:16}'],
      near: ['mailosaur'],
      checks: ['mixed'],
      env: 'MAILOSAUR_API_KEY',
      revoke: 'https://mailosaur.com/app/keys',
      confidence: 'likely',
    },
  ],
});
