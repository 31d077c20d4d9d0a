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
    {
      id: 'telegram-api-hash',
      title: 'Telegram API hash',
      format: '{hex:32}',
      near: ['api hash', 'telegram hash', 'tg hash', 'apihash'],
      checks: ['letters-and-digits'],
      env: 'TELEGRAM_API_HASH',
      docs: 'https://core.telegram.org/api/obtaining_api_id',
      revoke: 'https://my.telegram.org/apps',
      confidence: 'likely',
    },
  ],
});
