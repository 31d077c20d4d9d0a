import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mappedin',
  title: 'Mappedin',
  docs: 'https://developer.mappedin.com/',
  secrets: [
    {
      id: 'mappedin-api-key',
      title: 'Mappedin API key',
      format: 'mik_{base62:25}',
      role: 'key',
      group: 'mappedin-key',
      env: 'MAPPEDIN_KEY',
      revoke: 'https://app.mappedin.com/',
      confidence: 'certain',
    },
    {
      id: 'mappedin-api-secret',
      title: 'Mappedin API secret',
      format: 'mis_{base62:51}',
      group: 'mappedin-key',
      env: 'MAPPEDIN_SECRET',
      revoke: 'https://app.mappedin.com/',
      confidence: 'certain',
    },
  ],
});
