import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mistral',
  title: 'Mistral AI',
  docs: 'https://docs.mistral.ai/getting-started/quickstart/',
  secrets: [
    {
      id: 'mistral-api-key',
      title: 'Mistral AI API key',
      format: '{base62:32}',
      near: ['mistral'],
      checks: ['mixed'],
      env: 'MISTRAL_API_KEY',
      revoke: 'https://console.mistral.ai/api-keys',
      confidence: 'likely',
    },
  ],
});
