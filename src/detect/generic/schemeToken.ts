import { basicCredentials } from './basicCredentials.ts';
import type { GenericKind } from './genericRules.ts';
import { isSecretValue } from './judge/isSecretValue.ts';
import { looksRandom } from './randomness.ts';
import type { Literal } from './values/literal.ts';
import { matchFrom } from './values/matchFrom.ts';

const schemes = new Set(['bearer', 'basic']);

/** Whether a name is that of a scheme of https://www.rfc-editor.org/rfc/rfc9110#section-11. */
export const isScheme = (name: string): boolean =>
  (name.length === 5 || name.length === 6) && schemes.has(name.toLowerCase());

/** What proves who one is in `Bearer TOKEN`, `Basic BASE64`, behind the scheme that ends at `nameEnd`. */
export function schemeToken(
  text: string,
  nameEnd: number,
  name: string,
): (Literal & { readonly kind: GenericKind }) | null {
  const token = matchFrom(/ {1,2}([A-Za-z0-9+/_.~-]{8,500}={0,2})(?![A-Za-z0-9+/_.~=-])/y, text, nameEnd);
  if (token === null) return null;
  const to = token.index + token[0].length;
  const value = token[1]!;
  const literal = { from: to - value.length, to, quoted: true };
  if (name.toLowerCase() === 'basic') {
    return basicCredentials(value) === null ? null : { ...literal, kind: 'password' };
  }
  const isToken =
    value.length >= 16 &&
    /\d/.test(value) &&
    looksRandom(value) &&
    isSecretValue(value, { quoted: true, key: { kind: 'token', weak: false }, name });
  return isToken ? { ...literal, kind: 'token' } : null;
}
