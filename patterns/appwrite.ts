import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'appwrite',
  title: 'Appwrite',
  docs: 'https://appwrite.io/docs/advanced/platform/api-keys',
  secrets: [
    {
      id: 'appwrite-api-key',
      title: 'Appwrite API key',
      format: 'standard_{hex:256}',
      env: 'APPWRITE_API_KEY',
      revoke: 'https://cloud.appwrite.io/',
      confidence: 'certain',
    },
    {
      id: 'appwrite-legacy-api-key',
      title: 'Appwrite API key of the older form',
      format: '{hex:256}',
      near: ['appwrite'],
      checks: ['letters-and-digits'],
      env: 'APPWRITE_LEGACY_API_KEY',
      revoke: 'https://cloud.appwrite.io/',
      confidence: 'likely',
    },
  ],
});
