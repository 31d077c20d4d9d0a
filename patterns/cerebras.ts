import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cerebras',
  title: 'Cerebras',
  docs: 'https://inference-docs.cerebras.ai/quickstart',
  secrets: [
    {
      id: 'cerebras-api-key',
      title: 'Cerebras API key',
      format: 'csk-{base36:48}',
      env: 'CEREBRAS_API_KEY',
      revoke: 'https://cloud.cerebras.ai/platform/',
      confidence: 'certain',
    },
  ],
});
