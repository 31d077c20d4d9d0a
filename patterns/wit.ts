import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'wit',
  title: 'Wit.ai',
  docs: 'https://wit.ai/docs/http/',
  secrets: [
    {
      id: 'wit-access-token',
      title: 'Wit.ai server access token',
      format: '{base62:32}',
      near: ['wit ai', 'wit.ai', 'wit access', 'wit token', 'wit api', 'wit key', 'wit server'],
      checks: ['letters-and-digits'],
      env: 'WIT_AI_TOKEN',
      revoke: 'https://wit.ai/apps',
      confidence: 'likely',
    },
  ],
});
