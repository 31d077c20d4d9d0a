import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'vectara',
  title: 'Vectara',
  docs: 'https://docs.vectara.com/',
  secrets: [
    {
      id: 'vectara-api-key',
      title: 'Vectara API key',
      format: 'z(qt|ut|wt)_{base64url:32-48}',
      checks: ['mixed'],
      env: 'VECTARA_API_KEY',
      revoke: 'https://console.vectara.com/',
      confidence: 'certain',
    },
  ],
});
