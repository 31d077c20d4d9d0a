import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'kagi',
  title: 'Kagi',
  docs: 'https://help.kagi.com/kagi/api/overview.html',
  secrets: [
    {
      id: 'kagi-api-key',
      title: 'Kagi API key',
      format: '{base64url:11}.{base64url:43}',
      near: ['kagi'],
      checks: ['mixed'],
      env: 'KAGI_API_KEY',
      revoke: 'https://kagi.com/settings?p=api',
      confidence: 'likely',
    },
  ],
});
