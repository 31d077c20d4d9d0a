import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pelican',
  title: 'Pelican Panel',
  docs: 'https://pelican.dev/docs/',
  secrets: [
    {
      id: 'pelican-api-key',
      title: 'Pelican Panel API key',
      // An identifier of 16 characters, the prefix among them, and a key of 32; plcn_ and peli_ are of older versions.
      format: '(pacc|papp|plcn|peli)_{base62:43}',
      env: 'PELICAN_API_KEY',
      revoke: 'https://pelican.dev/docs/',
      confidence: 'certain',
    },
  ],
});
