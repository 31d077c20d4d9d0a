import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'seam',
  title: 'Seam',
  docs: 'https://docs.seam.co/latest/api/authentication',
  secrets: [
    {
      id: 'seam-api-key',
      title: 'Seam API key',
      format: 'seam_{base62:6-14}_{base62:20-40}',
      checks: ['mixed'],
      env: 'SEAM_API_KEY',
      revoke: 'https://console.seam.co/',
      confidence: 'certain',
    },
  ],
});
