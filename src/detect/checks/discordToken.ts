import { base64Text } from './base64Text.ts';
import type { Check } from './check.ts';
import type { Maker } from './maker.ts';

/**
 * The first part of a Discord bot token is the bot's id, 17 to 20 digits, in base64.
 * https://discord.com/developers/docs/reference#authentication
 *
 * @returns `{ bot }`, its id, which is public
 */
export const discordToken: Check = (token) => {
  const bot = base64Text(token.split('.')[0]!);
  return bot !== null && /^\d{17,20}$/.test(bot) ? { bot } : null;
};

export const makeDiscordToken: Maker = (token, random) => {
  const [, time, rest] = token.split('.');
  const bot = Buffer.from(random.text('123456789', 18)).toString('base64url');
  return `${bot}.${time}.${rest}`;
};
