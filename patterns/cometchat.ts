import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cometchat',
  title: 'CometChat',
  docs: 'https://www.cometchat.com/docs/rest-api/overview',
  secrets: [
    {
      id: 'cometchat-api-key',
      title: 'CometChat API key',
      format: '{hex:40}',
      near: ['cometchat'],
      checks: ['letters-and-digits'],
      env: 'COMETCHAT_API_KEY',
      confidence: 'likely',
    },
  ],
});
