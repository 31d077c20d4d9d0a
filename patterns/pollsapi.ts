import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pollsapi',
  title: 'Polls API',
  docs: 'https://pollsapi.com/',
  secrets: [
    {
      id: 'pollsapi-api-key',
      title: 'Polls API API key',
      format: '{base62:28}',
      near: ['pollsapi', 'polls api'],
      checks: ['letters-and-digits'],
      env: 'POLLSAPI_KEY',
      confidence: 'likely',
    },
  ],
});
