import { isEncrypted } from '../generic/isEncrypted.ts';
import { looksRandom } from '../generic/randomness.ts';
import { accepted, type Check } from './check.ts';
import { weakPassword } from './weakPassword.ts';

/**
 * A password that somebody chose: letters, and digits among them or in random order, and no expression of a programming
 * language, which also stands behind the word "password" (`process.env.DB_PASSWORD`, `config["password"]`, `getenv(…)`).
 */
export const password: Check = (secret) => {
  if (!/[A-Za-z]/.test(secret) || (!/[0-9]/.test(secret) && !looksRandom(secret.replaceAll(' ', ''))))
    return null;
  if (/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/.test(secret) && !looksRandom(secret)) return null;
  if (/[([{]|^(?:env|var|local|secrets?)[.:]/.test(secret)) return null;
  return weakPassword(secret, '') || isEncrypted(secret) ? null : accepted;
};
