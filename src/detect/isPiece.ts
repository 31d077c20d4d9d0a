import { latin1 } from '../text/latin1.ts';
import { looksRandom } from './generic/randomness.ts';
import type { RawMatch } from './rawMatch.ts';

/** So far around a match it is looked for what the match may be a piece of. */
const reach = 96;
/** A digest in base64 up to the match, as lock files have them: `h1:…`, `sha512-…`, `sha256=…`. */
const digest = /(?<![\w-])(?:h1:|sha(?:1|224|256|384|512)[=:-])[\w+/-]*$/;
const left = /([A-Za-z0-9+/]{8,64})([+/])$/;
const right = /^([+/])([A-Za-z0-9+/]{8,64})/;

/**
 * Whether a match is a piece of something longer, which its expression cannot see: of a digest, or of data in base64,
 * where a `+` or `/` beside it is no end. Names of folders beside it are not drawn at random. A token with a marker is a
 * piece only where it goes on both ways.
 */
export function isPiece(bytes: Uint8Array, { rule, start, end, inside }: RawMatch): boolean {
  if (inside !== undefined || !/^[\w-]+$/.test(latin1(bytes, start, Math.min(end, start + 512))))
    return false;
  const before = latin1(bytes, Math.max(0, start - reach), start);
  if (digest.test(before)) return true;
  const [, ahead = '', sign] = left.exec(before) ?? [];
  const [, next, behind = ''] = right.exec(latin1(bytes, end, Math.min(bytes.length, end + reach))) ?? [];
  const [goesAhead, goesOn] = [isData(ahead), isData(behind)];
  return (goesAhead && goesOn) || (rule.near && ((goesAhead && sign === '+') || (goesOn && next === '+')));
}

const isData = (text: string) => /[a-z]/.test(text) && /[A-Z]/.test(text) && looksRandom(text);
