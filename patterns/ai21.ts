import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ai21',
  title: 'AI21 Labs',
  docs: 'https://docs.ai21.com/',
  secrets: [
    {
      id: 'ai21-api-key',
      title: 'AI21 Labs API key',
      format: '({uuid:36}|{base62:32})',
      near: ['ai21'],
      checks: ['letters-and-digits'],
      env: 'AI21_API_KEY',
      revoke: 'https://studio.ai21.com/account/api-key',
      confidence: 'likely',
    },
  ],
});
