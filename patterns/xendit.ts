import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'xendit',
  title: 'Xendit',
  docs: 'https://docs.xendit.co/',
  secrets: [
    {
      id: 'xendit-api-key',
      title: 'Xendit secret API key',
      format: 'xnd_production_{base62:40-72}',
      env: 'XENDIT_API_KEY',
      revoke: 'https://dashboard.xendit.co/settings/developers#api-keys',
      confidence: 'certain',
    },
  ],
});
