import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'xendit',
  title: 'Xendit',
  docs: 'https://docs.xendit.co/',
  secrets: [
    {
      id: 'xendit-api-key',
      title: 'Xendit secret API key',
      format: 'xnd_(production|development)_{base62:40-72}',
      not: ['xnd_public_.*'],
      env: 'XENDIT_API_KEY',
      revoke: 'https://dashboard.xendit.co/settings/developers#api-keys',
      confidence: 'certain',
    },
  ],
});
