import { base64Text } from './base64Text.ts';
import { accepted, type Check } from './check.ts';
import type { Maker } from './maker.ts';
import { weakPassword } from './weakPassword.ts';

/** The users of the examples in RFC 6749 and RFC 7617, which documentation repeats. */
const documented = new Set(['s6BhdRkqt3', 'Aladdin']);

/**
 * Base64 of `user:password` in printable characters, as in an Authorization header or Docker's config.json.
 * https://www.rfc-editor.org/rfc/rfc7617
 */
export const basicAuth: Check = (encoded) => {
  const parts = /^([\x21-\x7e]+?):([\x20-\x7e]+)$/.exec(base64Text(encoded) ?? '');
  return parts && !documented.has(parts[1]!) && !weakPassword(parts[2]!, parts[1]!) ? accepted : null;
};

export const makeBasicAuth: Maker = (_, random) => {
  const user = random.text('abcdefghkmnpqrstuvwxyz', 8);
  return Buffer.from(
    `${user}:${random.text('ABCDEFGHKMNPRSTVWXYZabcdefghkmnpqrstvwxyz23456789', 18)}`,
  ).toString('base64');
};
