import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'chatfuel',
  title: 'Chatfuel',
  docs: 'https://docs.chatfuel.com/',
  secrets: [
    {
      id: 'chatfuel-api-token',
      title: 'Chatfuel API token',
      format: '{base62:128}',
      near: ['chatfuel'],
      checks: ['letters-and-digits'],
      env: 'CHATFUEL_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
