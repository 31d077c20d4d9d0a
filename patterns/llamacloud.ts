import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'llamacloud',
  title: 'LlamaCloud',
  docs: 'https://docs.cloud.llamaindex.ai/',
  secrets: [
    {
      id: 'llamacloud-api-key',
      title: 'LlamaCloud API key',
      format: 'llx-{base62:48}',
      env: 'LLAMACLOUD_API_KEY',
      revoke: 'https://cloud.llamaindex.ai/api-key',
      confidence: 'certain',
    },
  ],
});
