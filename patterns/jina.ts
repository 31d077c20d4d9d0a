import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'jina',
  title: 'Jina AI',
  docs: 'https://jina.ai/api-dashboard/',
  secrets: [
    {
      id: 'jina-api-key',
      title: 'Jina AI API key',
      format: 'jina_{base64url:60-64}',
      env: 'JINA_API_KEY',
      revoke: 'https://jina.ai/api-dashboard/key-manager',
      confidence: 'certain',
    },
  ],
});
