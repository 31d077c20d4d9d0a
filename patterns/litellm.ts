import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'litellm',
  title: 'LiteLLM',
  docs: 'https://docs.litellm.ai/docs/proxy/virtual_keys',
  secrets: [
    {
      id: 'litellm-virtual-key',
      title: 'LiteLLM virtual or master key',
      format: 'sk-{base64url:22}',
      near: ['litellm'],
      checks: ['mixed'],
      env: 'LITELLM_VIRTUAL_KEY',
      confidence: 'likely',
    },
  ],
});
