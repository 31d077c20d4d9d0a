const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/**
 * The six checksum characters, in lower case, of a bech32 text such as `age-secret-key-1…`, given without them.
 * https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki
 */
export function bech32Checksum(text: string): string {
  const lower = text.toLowerCase();
  const one = lower.lastIndexOf('1');
  const codes = [...lower.slice(0, one)].map((char) => char.charCodeAt(0));
  const data = [...lower.slice(one + 1)].map((char) => alphabet.indexOf(char));
  let sum = 1;
  const values = [
    ...codes.map((code) => code >> 5),
    0,
    ...codes.map((code) => code & 31),
    ...data,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [bit, polynomial] of generator.entries()) if ((top >>> bit) & 1) sum ^= polynomial;
  }
  sum ^= 1;
  return [0, 1, 2, 3, 4, 5].map((index) => alphabet[(sum >>> (5 * (5 - index))) & 31]).join('');
}
