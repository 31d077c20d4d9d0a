import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mailmodo',
  title: 'Mailmodo',
  docs: 'https://www.mailmodo.com/developers/',
  secrets: [
    {
      id: 'mailmodo-api-key',
      title: 'Mailmodo API key',
      format: '({base62:7}-){3}{base62:7}',
      near: ['mailmodo'],
      checks: ['letters-and-digits'],
      env: 'MAILMODO_API_KEY',
      revoke: 'https://manage.mailmodo.com/',
      confidence: 'likely',
    },
  ],
});
