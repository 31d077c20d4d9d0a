import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'manifest',
  title: 'Manifest',
  docs: 'https://developers.manifest.ly/',
  secrets: [
    {
      id: 'manifest-api-key',
      title: 'Manifest API key',
      format: '{base62:32}',
      near: ['manifestly'],
      checks: ['letters-and-digits'],
      env: 'MANIFEST_API_KEY',
      confidence: 'likely',
    },
  ],
});
