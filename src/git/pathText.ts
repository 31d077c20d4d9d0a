import { isUtf8 } from 'node:buffer';

/**
 * A path as git stores it (bytes; UTF-8 by custom only), for people and for comparisons: bytes of a name that is no
 * UTF-8 are shown as `\xff`. Two paths never have one text: a name that holds `\xff` as letters gets `\x5cxff`.
 */
export function pathText(bytes: Buffer): string {
  const isText = isUtf8(bytes);
  const text = bytes.toString(isText ? 'utf8' : 'latin1');
  const escaped = text.includes('\\') ? text.replace(/\\(?=x[\da-f]{2})/g, '\\x5c') : text;
  if (isText) return escaped;
  return escaped.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}
