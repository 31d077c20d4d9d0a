import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'telegram',
  title: 'Telegram',
  docs: 'https://core.telegram.org/bots/api#authorizing-your-bot',
  secrets: [
    {
      id: 'telegram-bot-token',
      title: 'Telegram bot token',
      // In the address of a method, `bot` stands right before it.
      format: '(bot)?<{digit:8-10}:AA{base64url:32-35}>',
      env: 'TELEGRAM_BOT_TOKEN',
      revoke: 'https://t.me/BotFather',
      confidence: 'certain',
    },
  ],
});
