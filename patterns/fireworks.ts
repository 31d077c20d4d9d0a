import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'fireworks',
  title: 'Fireworks AI',
  docs: 'https://docs.fireworks.ai/getting-started/quickstart',
  secrets: [
    {
      id: 'fireworks-api-key',
      title: 'Fireworks AI API key',
      format: 'fw_{base62:22-26}',
      checks: ['mixed'],
      env: 'FIREWORKS_API_KEY',
      revoke: 'https://app.fireworks.ai/settings/users/api-keys',
      confidence: 'likely',
    },
  ],
});
