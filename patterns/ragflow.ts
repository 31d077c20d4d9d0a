import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ragflow',
  title: 'RAGFlow',
  docs: 'https://ragflow.io/docs/dev/acquire_ragflow_api_key',
  secrets: [
    {
      id: 'ragflow-api-key',
      title: 'RAGFlow API key',
      format: ['ragflow-{base64url:43}', 'ragflow-{[A-Za-z0-9._-]:32}'],
      checks: ['mixed'],
      env: 'RAGFLOW_API_KEY',
      confidence: 'certain',
      docs: 'https://github.com/infiniflow/ragflow/blob/main/api/utils/api_utils.py',
    },
  ],
});
