import { byteTable } from '../../text/byteTable.ts';

const sign = 0;
const small = 1;
const digit = 2;
const capital = 3;
const kinds = byteTable(
  'abcdefghijklmnopqrstuvwxyz',
  small,
  byteTable('0123456789', digit, byteTable('ABCDEFGHIJKLMNOPQRSTUVWXYZ', capital)),
);
const kindOf = (text: string, at: number) => kinds[text.charCodeAt(at)] ?? sign;

/** The words of a name: `AWS_SecretKey2`, `awsSecretKey2` and `aws-secret-key-2` are aws, secret, key, 2. */
export function wordsOf(name: string): string[] {
  const words: string[] = [];
  let start = 0;
  let last: number = sign;
  for (let at = 0; at <= name.length; at++) {
    const kind = kindOf(name, at);
    // A capital behind a small letter or a digit begins a word, and the last of several capitals before a small letter.
    const isNext = kind === capital && (last !== capital || kindOf(name, at + 1) === small);
    if ((kind === sign || isNext) && last !== sign) words.push(name.slice(start, at).toLowerCase());
    if (last === sign || isNext) start = at;
    last = kind;
  }
  return words;
}
