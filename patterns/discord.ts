import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'discord',
  title: 'Discord',
  docs: 'https://discord.com/developers/docs/reference#authentication',
  secrets: [
    {
      id: 'discord-bot-token',
      title: 'Discord bot token',
      format: '(M|N|O){base64url:23-27}.{base64url:6}.{base64url:27-40}',
      near: ['discord', 'token', 'bot.run', 'client.run', 'client.login', 'bot.login', 'bot.start'],
      checks: ['discord-token'],
      env: 'DISCORD_TOKEN',
      revoke: 'https://discord.com/developers/applications',
      confidence: 'certain',
    },
    {
      id: 'discord-webhook',
      title: 'Discord webhook',
      format: 'discord(app)?.com/api/webhooks/{digit:17-20}/{base64url:60-80}',
      env: 'DISCORD_WEBHOOK_URL',
      revoke: 'https://support.discord.com/hc/en-us/articles/228383668',
      confidence: 'certain',
      docs: 'https://discord.com/developers/docs/resources/webhook',
    },
    {
      id: 'discord-client-secret',
      title: 'Discord client secret',
      format: '{base64url:32}',
      near: ['discord client secret', 'discord secret', 'discord token', 'discord api'],
      checks: ['letters-and-digits'],
      env: 'DISCORD_CLIENT_SECRET',
      revoke: 'https://discord.com/developers/applications',
    },
  ],
});
