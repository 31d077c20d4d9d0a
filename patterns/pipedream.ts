import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pipedream',
  title: 'Pipedream',
  docs: 'https://pipedream.com/docs/rest-api',
  secrets: [
    {
      id: 'pipedream-api-key',
      title: 'Pipedream API key',
      format: '{base62:32}',
      near: ['pipedream'],
      checks: ['letters-and-digits'],
      env: 'PIPEDREAM_API_KEY',
      revoke: 'https://pipedream.com/user',
      confidence: 'likely',
    },
  ],
});
