/** Shorter ones are words of a test; longer ones are sentences, or random, which `randomBits` tells. */
const lengths = { least: 8, leastOfSecret: 12, most: 40 } as const;

/** Signs that people put into passwords and that names, paths and versions do not hold. */
const signs = '!@#$%^&*+=?~';

/**
 * What stands in code, in addresses and in markup: `a[0]`, `f()`, `x;`, `a|b`, `key=value`, `C:\dir`, `user@` (a password
 * that ends so has digits). One that begins with a sign of code ends with one, too: `#Autumn2031#`.
 */
const notTyped =
  /[()[\]{}<>;,"'`\\/|:]|[A-Za-z0-9_]=|[=.]$|^\D*@$|^[$%&.]|^[#@*](?!\w*[!#$*+?@^~]$)|\$\{|%[sdv]\b|\.[*+]|\*\*|^[a-z.]+\$$|^(?=\w*_)\w{24,}$/;

/** The end of a sentence or a label: `forgotten?`. */
const sentenceEnd = /^[A-Za-z]+[!?]+$/;

/**
 * Whether somebody seems to have chosen this for a password, though it is far from random: `Autumn2031!`, `our$hare`.
 * Three of the kinds small letter, capital, digit and sign are in it, or two of which one is the sign; for a `secret`, all
 * four. Two kinds without a sign are what names in code have, and words with a number behind them (`password1`,
 * `hunter42`), with which tests and documentation are full: in 430 MB of code, three kinds add 7 reports, two
 * would add 58. What is no `literal` (in quotes, or a setting's value) is an expression unless a sign is in it.
 */
export function isChosenPassword(value: string, kind: 'password' | 'secret', literal: boolean): boolean {
  if (value.length < lengths.least || value.length > lengths.most) return false;
  let seen = 0;
  for (let at = 0; at < value.length; at++) seen |= kindOf(value, at);
  if ((seen & kinds.foreign) !== 0 || (seen & (kinds.small | kinds.capital)) === 0) return false;
  const hasSign = (seen & kinds.sign) !== 0;
  const count = [kinds.small, kinds.capital, kinds.digit, kinds.sign].filter((each) => seen & each).length;
  const isEnough =
    kind === 'secret'
      ? count === 4 && literal && value.length >= lengths.leastOfSecret
      : count >= (hasSign && literal ? 2 : 3) && (literal || hasSign);
  return isEnough && !notTyped.test(value) && !sentenceEnd.test(value);
}

const kinds = { small: 1, capital: 2, digit: 4, sign: 8, other: 16, foreign: 32 } as const;

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0x61 && code <= 0x7a) return kinds.small;
  if (code >= 0x41 && code <= 0x5a) return kinds.capital;
  if (code >= 0x30 && code <= 0x39) return kinds.digit;
  if (code <= 0x20 || code > 0x7e) return kinds.foreign;
  return signs.includes(text[at]!) ? kinds.sign : kinds.other;
}
