import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'weaviate',
  title: 'Weaviate',
  docs: 'https://docs.weaviate.io/',
  secrets: [
    {
      id: 'weaviate-api-key',
      title: 'Weaviate API key',
      format: ['{base62:36-40}', '{base64:70-100}{[=]:0-2}'],
      near: ['weaviate', 'wcd api', 'wcs api'],
      checks: ['mixed'],
      env: 'WEAVIATE_API_KEY',
      revoke: 'https://console.weaviate.cloud/',
      confidence: 'likely',
    },
  ],
});
