import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'emailit',
  title: 'Emailit',
  docs: 'https://emailit.com/docs/developers/api-keys',
  secrets: [
    {
      id: 'emailit-api-key',
      title: 'Emailit API key',
      format: 'secret_{base62:32}',
      checks: ['mixed'],
      env: 'EMAILIT_API_KEY',
      revoke: 'https://app.emailit.com/',
      confidence: 'certain',
    },
  ],
});
