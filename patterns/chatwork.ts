import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'chatwork',
  title: 'Chatwork',
  docs: 'https://developer.chatwork.com/docs/endpoints',
  secrets: [
    {
      id: 'chatwork-api-token',
      title: 'Chatwork API token',
      format: '{hex:32}',
      near: ['chatwork'],
      checks: ['letters-and-digits'],
      env: 'CHATWORK_API_TOKEN',
      revoke: 'https://www.chatwork.com/service/packages/chatwork/subpackages/api/token.php',
      confidence: 'likely',
    },
  ],
});
