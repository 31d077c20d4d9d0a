import { accepted, type Check } from './check.ts';

/**
 * Text of base64 or base62 that is random has capitals, small letters and digits; a path, a name or a hexadecimal
 * hash of the same length lacks one of them. Of 40 random characters, about 1 in 900 has no digit. Where every fourth
 * character is an A (but for those that a token begins with), it is base64 of small numbers: a table in WebAssembly, a picture.
 */
export const mixed: Check = (secret) =>
  /[A-Z]/.test(secret) &&
  /[a-z]/.test(secret) &&
  /[0-9]/.test(secret) &&
  (secret.replace(/^A+/, '').match(/A/g)?.length ?? 0) * 4 < secret.length
    ? accepted
    : null;
