import type { Alphabet } from './node.ts';

const digits = '0123456789';
const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const base62 = digits + upper + lower;

/**
 * The alphabets that a field may name: their characters in the order in which the encoding counts them, and what
 * the table in docs/patterns.md says of them. Where letters may be of either case, the name is capitalised only
 * at its front: `hex` is lower case, `HEX` upper case, `Hex` either.
 */
const table: Record<string, { readonly chars: string; readonly padding?: string; readonly about: string }> = {
  digit: { chars: digits, about: '0–9' },
  lower: { chars: lower, about: 'a–z' },
  upper: { chars: upper, about: 'A–Z' },
  alpha: { chars: upper + lower, about: 'letters of both cases' },
  hex: { chars: `${digits}abcdef`, about: 'hexadecimal, lower case' },
  HEX: { chars: `${digits}ABCDEF`, about: 'hexadecimal, upper case' },
  Hex: { chars: `${digits}ABCDEFabcdef`, about: 'hexadecimal, either case' },
  base32: { chars: `${upper}234567`, about: 'RFC 4648 base32: A–Z and 2–7', padding: '=' },
  bech32: { chars: 'qpzry9x8gf2tvdw0s3jn54khce6mua7l', about: 'BIP 173 bech32, lower case' },
  BECH32: { chars: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', about: 'BIP 173 bech32, upper case' },
  crockford32: { chars: '0123456789ABCDEFGHJKMNPQRSTVWXYZ', about: 'Crockford base32 (ULID)' },
  base36: { chars: digits + lower, about: '0–9 and a–z' },
  BASE36: { chars: digits + upper, about: '0–9 and A–Z' },
  base58: {
    chars: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
    about: 'Bitcoin base58: no 0, O, I, l',
  },
  base62: { chars: base62, about: '0–9, A–Z, a–z' },
  word: { chars: `${base62}_`, about: 'base62 and _' },
  base64: {
    chars: `${upper}${lower}${digits}+/`,
    about: 'base64; its = padding is written as a literal',
    padding: '=',
  },
  base64url: { chars: `${upper}${lower}${digits}-_`, about: 'base64url: base62, - and _' },
};

/** Names and descriptions of all alphabets, for the documentation. */
export const alphabetTable = (): { readonly name: string; readonly about: string }[] =>
  Object.entries(table).map(([name, { about }]) => ({ name, about }));

/** The alphabet of that name, or undefined. */
export function namedAlphabet(name: string): Alphabet | undefined {
  const entry = Object.hasOwn(table, name) ? table[name] : undefined;
  return entry && { name, chars: entry.chars, padding: entry.padding ?? '' };
}
