import { base64Text } from '../../checks/base64Text.ts';
import { isMonotonous } from '../../placeholder.ts';
import { looksRandom } from '../randomness.ts';

/** Whether a value is base64 of words with a digit behind them at most, or of a mask: as they stand, they would be no secret. */
export function isEncodedWord(value: string): boolean {
  const text =
    value.length <= 128 && /^(?:[A-Za-z0-9+/]{4})+[A-Za-z0-9+/=]{4}$/.test(value) ? base64Text(value) : null;
  if (text === null || !/^[\w*-][\w* -]+\s?$/.test(text)) return false;
  const isWords = /^[A-Za-z]+(?:[ _-][A-Za-z]+)*\d?\s?$/.test(text) && !looksRandom(text);
  return isWords || /^\*.*\*\s?$/.test(text) || isMonotonous(text);
}
