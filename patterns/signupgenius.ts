import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'signupgenius',
  title: 'SignUpGenius',
  docs: 'https://developer.signupgenius.com/',
  secrets: [
    {
      id: 'signupgenius-api-key',
      title: 'SignUpGenius API key',
      format: ['{base62:32}'],
      near: ['signupgenius'],
      checks: ['letters-and-digits'],
      env: 'SIGNUPGENIUS_API_KEY',
      confidence: 'likely',
    },
  ],
});
