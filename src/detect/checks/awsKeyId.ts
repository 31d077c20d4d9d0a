import { namedAlphabet } from '../format/alphabets.ts';
import { accepted, type Check } from './check.ts';
import type { Maker } from './maker.ts';

const alphabet = namedAlphabet('base32')!.chars;
const largestAccount = 999_999_999_999n;
/** Of the 80 bits behind the prefix, the first says "has an account", the next 40 are the account. */
const [flagBit, accountBit] = [79n, 39n];

/**
 * Reads the account out of an AWS key id. Ids made since March 2019 have a letter from Q on or a digit behind their
 * prefix, and 40 bits of what the base32 text stands for are the account id; older ones (AKIAI…, AKIAJ…) tell nothing.
 * An account number above 12 digits cannot be.
 * https://awsteele.com/blog/2020/09/26/aws-access-key-format.html
 * https://medium.com/@TalBeerySec/a-short-note-on-aws-key-id-f88cc4317489
 *
 * @returns `{ account }` of 12 digits, nothing for an old id, null for an id of no account
 */
export const awsKeyId: Check = (id) => {
  let bits = 0n;
  for (const char of id.slice(4)) bits = (bits << 5n) | BigInt(alphabet.indexOf(char));
  if (bits >> flagBit === 0n) return accepted;
  const account = (bits >> accountBit) & 0xff_ffff_ffffn;
  return account > largestAccount ? null : { account: account.toString().padStart(12, '0') };
};

/** Keeps the prefix and puts a random account behind it. */
export const makeAwsKeyId: Maker = (id, random) => {
  const account = BigInt(random.integer(1, Number(largestAccount)));
  let bits = (1n << flagBit) | (account << accountBit) | BigInt(random.integer(0, 2 ** 39 - 1));
  let text = '';
  for (let index = 0; index < 16; index++, bits >>= 5n) text = alphabet[Number(bits & 31n)] + text;
  return id.slice(0, 4) + text;
};
