import { accepted, type Check } from './check.ts';
import type { Maker } from './maker.ts';

/**
 * The personal access token of Jira, Confluence, Bamboo or Bitbucket on one's own server is base64 of its id in twelve
 * digits, a colon and twenty random bytes.
 * https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html
 */
export const atlassianToken: Check = (secret) =>
  /^\d{12}:/.test(Buffer.from(secret, 'base64').toString('latin1')) ? accepted : null;

export const makeAtlassianToken: Maker = (_, random) => {
  const bytes = random.text('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 20);
  return Buffer.from(`${random.text('123456789', 12)}:${bytes}`).toString('base64');
};
