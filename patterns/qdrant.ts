import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'qdrant',
  title: 'Qdrant',
  docs: 'https://qdrant.tech/documentation/cloud/authentication/',
  secrets: [
    {
      id: 'qdrant-api-key',
      title: 'Qdrant API key',
      format: ['eyJ{base64url:20-80}.{base64url:20-200}.{base64url:43}', '{base64url:54}'],
      near: ['qdrant'],
      checks: ['mixed'],
      env: 'QDRANT_API_KEY',
      revoke: 'https://cloud.qdrant.io/',
      confidence: 'likely',
    },
  ],
});
