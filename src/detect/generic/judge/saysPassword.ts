import { wordsOf } from '../wordsOf.ts';

/** `AnotherStrongPass!` says what belongs there. */
export const saysPassword = (value: string): boolean =>
  wordsOf(value).some((word) => /^(?:pass(?:word|wd)?|pwd|secret)$/.test(word));
