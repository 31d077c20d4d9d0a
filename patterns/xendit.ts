import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'xendit',
  title: 'Xendit',
  docs: 'https://docs.xendit.co/',
  secrets: [
    {
      id: 'xendit-api-key',
      title: 'Xendit secret API key',
      format: ['xnd_production_{base64:54}==', 'xnd_production_{base62:40-72}'],
      env: 'XENDIT_API_KEY',
      revoke: 'https://dashboard.xendit.co/settings/developers#api-keys',
      confidence: 'certain',
    },
    {
      id: 'xendit-test-api-key',
      title: 'Xendit test secret API key',
      format: ['xnd_development_{base64:54}==', 'xnd_development_{base62:40-72}'],
      env: 'XENDIT_API_KEY',
      revoke: 'https://dashboard.xendit.co/settings/developers#api-keys',
      docs: 'https://xendit.github.io/apireference/',
    },
  ],
});
