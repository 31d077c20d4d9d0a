import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'lumaai',
  title: 'Luma AI',
  docs: 'https://docs.lumalabs.ai/docs/api',
  secrets: [
    {
      id: 'lumaai-api-key',
      title: 'Luma AI API key',
      format: 'luma-{uuid:36}-{base62:36}',
      env: 'LUMAAI_API_KEY',
      revoke: 'https://lumalabs.ai/dream-machine/api/keys',
      confidence: 'certain',
    },
    {
      id: 'lumaai-long-api-key',
      title: 'Luma AI API key of the longer form',
      format: 'luma-{uuid:36}-{uuid:36}',
      env: 'LUMAAI_LONG_API_KEY',
      revoke: 'https://lumalabs.ai/dream-machine/api/keys',
      confidence: 'certain',
    },
  ],
});
