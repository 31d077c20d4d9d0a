import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'privateai',
  title: 'Private AI',
  docs: 'https://docs.private-ai.com/',
  secrets: [
    {
      id: 'privateai-api-token',
      title: 'Private AI API token',
      format: '{base62:32}',
      near: ['privateai', 'private ai'],
      checks: ['letters-and-digits'],
      env: 'PRIVATEAI_API_KEY',
      revoke: 'https://portal.private-ai.com/',
      confidence: 'likely',
    },
  ],
});
