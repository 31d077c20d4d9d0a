import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'parsehub',
  title: 'ParseHub',
  docs: 'https://www.parsehub.com/docs/ref/api/v2/',
  secrets: [
    {
      id: 'parsehub-api-key',
      title: 'ParseHub API key',
      format: '{base64url:22}',
      near: ['parsehub'],
      checks: ['letters-and-digits'],
      env: 'PARSEHUB_API_KEY',
      revoke: 'https://www.parsehub.com/account',
      confidence: 'likely',
    },
  ],
});
