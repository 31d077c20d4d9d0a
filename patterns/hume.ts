import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'hume',
  title: 'Hume AI',
  docs: 'https://dev.hume.ai/docs/introduction/api-key',
  secrets: [
    {
      id: 'hume-api-key',
      title: 'Hume AI API key or secret',
      format: '{base62:48-64}',
      near: ['hume api', 'hume ai', 'hume key', 'hume secret', 'humeai'],
      checks: ['mixed'],
      env: 'HUME_API_KEY',
      revoke: 'https://app.hume.ai/keys',
      confidence: 'likely',
    },
  ],
});
