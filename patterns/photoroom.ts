import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'photoroom',
  title: 'Photoroom',
  docs: 'https://docs.photoroom.com/',
  secrets: [
    {
      id: 'photoroom-api-key',
      title: 'Photoroom API key',
      format: ['{Hex:40}', '(sandbox_)?sk_pr_{[A-Za-z0-9_-]:20-80}'],
      near: ['photoroom'],
      checks: ['letters-and-digits'],
      env: 'PHOTOROOM_API_KEY',
      revoke: 'https://app.photoroom.com/api-dashboard',
      confidence: 'likely',
    },
  ],
});
