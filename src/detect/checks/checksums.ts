import { namedAlphabet } from '../format/alphabets.ts';
import { bech32Checksum } from './bech32.ts';
import { crc32 } from './crc32.ts';

/** A checksum that a format may end with: `{crc32-base62:6}`. */
export interface Checksum {
  readonly alphabet: string;
  readonly length: number;
  /** For docs/patterns.md. */
  readonly about: string;
  /**
   * The characters that must stand there.
   *
   * @param body what stands between the format's leading literal text and the checksum
   * @param all the whole secret before the checksum
   */
  readonly compute: (body: string, all: string) => string;
}

function inBase(value: number, alphabet: string, length: number): string {
  const chars = namedAlphabet(alphabet)!.chars;
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / chars.length))
    text = chars[rest % chars.length] + text;
  return text.padStart(length, chars[0]);
}

/** The checksums that a format can name. */
export const checksums: Readonly<Record<string, Checksum>> = {
  'crc32-base62': {
    alphabet: 'base62',
    length: 6,
    about:
      'CRC-32 of the body in base62, padded with 0 (https://github.blog/engineering/behind-githubs-new-authentication-token-formats/)',
    compute: (body) => inBase(crc32(body), 'base62', 6),
  },
  'crc32-base36': {
    alphabet: 'base36',
    length: 7,
    about:
      'CRC-32 of everything before it in base36 (https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/)',
    compute: (_, all) => inBase(crc32(all), 'base36', 7),
  },
  'crc32-le-hex': {
    alphabet: 'hex',
    length: 8,
    about:
      'CRC-32 of everything before it but the last _, its bytes reversed, in hexadecimal (https://github.com/grafana/grafana/blob/main/pkg/components/satokengen/tokengen.go)',
    compute: (_, all) => inBase(crc32(all.slice(0, -1)), 'hex', 8).replace(/(..)(..)(..)(..)/, '$4$3$2$1'),
  },
  'sum-bech32': {
    alphabet: 'bech32',
    length: 6,
    about: 'the checksum of BIP 173 (https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki)',
    compute: (_, all) => bech32Checksum(all),
  },
  'sum-BECH32': {
    alphabet: 'BECH32',
    length: 6,
    about: 'the same in upper case',
    compute: (_, all) => bech32Checksum(all).toUpperCase(),
  },
};
