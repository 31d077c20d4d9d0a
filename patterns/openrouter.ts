import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'openrouter',
  title: 'OpenRouter',
  docs: 'https://openrouter.ai/docs/api-reference/authentication',
  secrets: [
    {
      id: 'openrouter-api-key',
      title: 'OpenRouter API key',
      format: 'sk-or-v1-{hex:64}',
      env: 'OPENROUTER_API_KEY',
      revoke: 'https://openrouter.ai/settings/keys',
      confidence: 'certain',
    },
  ],
});
