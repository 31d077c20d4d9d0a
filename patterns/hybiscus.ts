import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'hybiscus',
  title: 'Hybiscus',
  docs: 'https://hybiscus.dev/docs/',
  secrets: [
    {
      id: 'hybiscus-api-key',
      title: 'Hybiscus API key',
      format: '{base64url:43}',
      near: ['hybiscus'],
      checks: ['letters-and-digits'],
      env: 'HYBISCUS_API_KEY',
      confidence: 'likely',
    },
  ],
});
