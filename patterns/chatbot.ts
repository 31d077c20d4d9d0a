import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'chatbot',
  title: 'ChatBot',
  docs: 'https://www.chatbot.com/docs/',
  secrets: [
    {
      id: 'chatbot-developer-token',
      title: 'ChatBot developer token',
      format: '{word:32}',
      near: [
        'chatbot api',
        'chatbot key',
        'chatbot token',
        'chatbot secret',
        'chatbot access',
        'chatbot private',
      ],
      checks: ['letters-and-digits'],
      env: 'CHATBOT_DEVELOPER_TOKEN',
      confidence: 'likely',
    },
  ],
});
