import { accepted, type Check } from './check.ts';
import type { Maker } from './maker.ts';

/**
 * A long-term Amazon Bedrock API key is ABSK and, in base64, the name of the IAM credential, which holds the account,
 * a colon and a secret: `BedrockAPIKey-xxxx-at-123456789012:…`.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html
 *
 * @returns `{ account }` where the name tells it
 */
export const bedrockKey: Check = (key) => {
  const name = /^BedrockAPIKey-[^:]*-at-(\d{12}):/.exec(
    Buffer.from(key.slice(4), 'base64').toString('latin1'),
  );
  return name ? { account: name[1]! } : accepted;
};

export const makeBedrockKey: Maker = (_, random) => {
  const name = `BedrockAPIKey-${random.text('abcdefghijklmnopqrstuvwxyz0123456789', 4)}-at-${random.text('123456789', 12)}`;
  const secret = random.text('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 48);
  return `ABSK${Buffer.from(`${name}:${secret}`).toString('base64')}`;
};
