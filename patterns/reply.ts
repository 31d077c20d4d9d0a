import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'reply',
  title: 'Reply.io',
  docs: 'https://apidocs.reply.io/',
  secrets: [
    {
      id: 'reply-api-key',
      title: 'Reply.io API key',
      format: '{base64url:24}',
      near: ['replyio', 'reply.io', 'reply io', 'reply api key'],
      checks: ['letters-and-digits'],
      env: 'REPLY_API_KEY',
      revoke: 'https://run.reply.io/',
      confidence: 'likely',
    },
  ],
});
