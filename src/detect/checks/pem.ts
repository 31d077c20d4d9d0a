import { accepted, type Check } from './check.ts';
import type { Maker } from './maker.ts';

const newline = /(?:\\+[nrt]|["'`]\s*[+.,\\]?\s*\\?\s*["'`]|["'`]\s*[+.,]\s*|[\s"'`,;]|\\)+/g;

/**
 * The armour of a private key: base64 that decodes to what its label says. A key that is cut short, masked or made up
 * does not; a public key or a certificate has another label. The lines may be those of a string in source code or JSON.
 * https://www.rfc-editor.org/rfc/rfc7468, https://cvsweb.openbsd.org/src/usr.bin/ssh/PROTOCOL.key,
 * https://www.rfc-editor.org/rfc/rfc9580
 */
export const pem: Check = (armour) => {
  const parts = /-----BEGIN ([A-Z0-9 ]+)-----([^]*)-----END /.exec(armour);
  if (!parts) return null;
  const label = parts[1]!;
  const encrypted = /Proc-Type: 4,ENCRYPTED/.test(parts[2]!);
  const lines = parts[2]!.replace(/(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset|MessageID): ?[^\r\n\\]*/g, ' ');
  const base64 = lines.replace(newline, '').replace(/=[A-Za-z0-9+/]{4}$/, '');
  if (!/^[A-Za-z0-9+/]{40,}={0,2}$/.test(base64)) return null;
  const bytes = Buffer.from(base64, 'base64');
  if (label.startsWith('OPENSSH')) return bytes.toString('latin1').startsWith('openssh-key-v1\0') ? accepted : null;
  if (label.startsWith('PGP')) return isPgpSecretKey(bytes[0]!) ? accepted : null;
  if (label.startsWith('SSH2')) return bytes.readUInt32BE(0) === 0x3f6ff9eb ? accepted : null;
  return (encrypted ? bytes.length % 8 === 0 : isSequence(bytes)) ? accepted : null;
};

/**
 * A DER SEQUENCE that begins as those of keys do: with a version number, or, if encrypted, with a SEQUENCE. Its length is
 * not held against it: a key of which a line was lost is still one that somebody has.
 */
function isSequence(bytes: Buffer): boolean {
  const first = bytes[1]!;
  const inner = 2 + (first < 0x80 ? 0 : first & 0x7f);
  return bytes[0] === 0x30 && first <= 0x83 && (bytes[inner] === 0x30 || (bytes[inner] === 2 && bytes[inner + 1] === 1));
}

/** The packet tag of a secret key, in the old and the new form (RFC 9580, 4.2). */
const isPgpSecretKey = (tag: number) => tag === 0xc5 || (tag & 0xfc) === 0x94;

export const makePem: Maker = (armour, random) => {
  const [, begin = '', label = '', end = ''] = /(-----BEGIN ([A-Z0-9 ]+)-----)[^]*(-----END .*)$/.exec(armour) ?? [];
  const noise = Buffer.from(random.text('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!?*', 316), 'latin1');
  const head = label.startsWith('OPENSSH')
    ? Buffer.from('openssh-key-v1\0', 'latin1')
    : label.startsWith('PGP')
      ? Buffer.of(0x95)
      : label.startsWith('SSH2')
        ? Buffer.of(0x3f, 0x6f, 0xf9, 0xeb)
        : Buffer.of(0x30, 0x82, 319 >> 8, 319 & 0xff, 2, 1, 0);
  const lines = Buffer.concat([head, noise]).toString('base64').replace(/.{64}/g, '$&\n');
  return `${begin}\n${lines}\n${end}`;
};
