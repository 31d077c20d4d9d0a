import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'evervault',
  title: 'Evervault',
  docs: 'https://docs.evervault.com/',
  secrets: [
    {
      id: 'evervault-api-key',
      title: 'Evervault API key',
      format: 'ev:key:1:{base64url:40-120}:{base64url:4-12}:{base64url:4-12}',
      env: 'EVERVAULT_API_KEY',
      revoke: 'https://app.evervault.com/',
      confidence: 'certain',
    },
  ],
});
