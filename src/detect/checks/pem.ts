import { accepted, type Check } from './check.ts';
import type { Maker } from './maker.ts';

/** What stands for a part that was left out: "...", "…", "<key>", "***". */
const leftOut = /\.{2}|\xe2\x80\xa6|[<>]|\*{3}/;

/**
 * The armour of a private key: base64 that decodes to what its label says. A key that is cut short, masked or made up
 * does not; a public key or a certificate has another label. The lines may stand in source code, in JSON or in a log:
 * whatever is no long run of base64 is passed over.
 * https://www.rfc-editor.org/rfc/rfc7468, https://cvsweb.openbsd.org/src/usr.bin/ssh/PROTOCOL.key,
 * https://www.rfc-editor.org/rfc/rfc9580
 */
export const pem: Check = (armour) => {
  const parts = /-----BEGIN ([A-Z0-9a-z -]+)-----([\s\S]*)-----END /.exec(armour);
  if (!parts || leftOut.test(parts[2]!)) return null;
  const [label, body] = [parts[1]!, parts[2]!];
  const encrypted = body.includes('Proc-Type: 4,ENCRYPTED');
  const runs = body.replace(/\\+[nrt]|DEK-Info: [^,]*,[0-9A-Fa-f]+/g, ' ').match(/[A-Za-z0-9+/]{20,}/g);
  const bytes = Buffer.from(runs?.join('') ?? '', 'base64');
  if (bytes.length < 32) return null;
  if (encrypted) return accepted;
  if (label.startsWith('OPENSSH'))
    return bytes.toString('latin1').startsWith('openssh-key-v1\0') ? accepted : null;
  if (label.startsWith('PGP')) return isPgpSecretKey(bytes[0]!) ? accepted : null;
  return isSequence(bytes) ? accepted : null;
};

/** A line of base64 holds no more, with its 76 columns. */
const lineBytes = 57;

/**
 * A DER SEQUENCE that begins as those of keys do: with a version number, or, if encrypted, with a SEQUENCE. Its length is
 * not held against it, as a key of which a line was lost is still one that somebody has, but for one that lost all but its
 * first line.
 */
function isSequence(bytes: Buffer): boolean {
  const first = bytes[1]!;
  const inner = 2 + (first < 0x80 ? 0 : first & 0x7f);
  return (
    bytes[0] === 0x30 &&
    first <= 0x83 &&
    (bytes.length > lineBytes ||
      bytes.length * 2 >= (first < 0x80 ? first : Number.parseInt(bytes.toString('hex', 2, inner), 16))) &&
    (bytes[inner] === 0x30 || (bytes[inner] === 2 && bytes[inner + 1] === 1))
  );
}

/** The packet tag of a secret key, in the old and the new form (RFC 9580, 4.2). */
const isPgpSecretKey = (tag: number) => tag === 0xc5 || (tag & 0xfc) === 0x94;

export const makePem: Maker = (armour, random) => {
  const [, begin = '', end = ''] =
    /^(-----BEGIN [^-]+-----(?:[\s\S]*DEK-Info: [^,]*,[0-9A-Fa-f]+)?)[\s\S]*(-----END .*)$/.exec(armour) ??
    [];
  const noise = random.text('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!?*', 316);
  const head = begin.includes('OPENSSH')
    ? 'openssh-key-v1\0'
    : begin.includes('PGP')
      ? '\x95'
      : '\x30\x82\x01\x3f\x02\x01\x00';
  const lines = Buffer.from(head + noise, 'latin1')
    .toString('base64')
    .replace(/.{64}/g, '$&\n');
  return `${begin}\n${lines}\n${end}`;
};
