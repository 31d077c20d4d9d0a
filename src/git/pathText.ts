import { isUtf8 } from 'node:buffer';

/**
 * A path as git stores it (bytes; UTF-8 by custom only), for people and for comparisons: bytes of a name that is no
 * UTF-8 are shown as `\xff`.
 */
export function pathText(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  return bytes.toString('latin1').replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}
