import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'langfuse',
  title: 'Langfuse',
  docs: 'https://langfuse.com/docs/api',
  secrets: [
    {
      id: 'langfuse-secret-key',
      title: 'Langfuse secret key',
      format: 'sk-lf-{uuid:36}',
      env: 'LANGFUSE_SECRET_KEY',
      revoke: 'https://cloud.langfuse.com/',
      confidence: 'certain',
    },
  ],
});
