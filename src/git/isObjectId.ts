import { byteTable } from '../text/byteTable.ts';
import { consistsOf } from '../text/consistsOf.ts';

const digits = byteTable('0123456789abcdef');

/**
 * Whether a text is the id of an object, as git writes it: 40 digits, or 64 in a SHA-256 repository.
 * https://git-scm.com/docs/hash-function-transition
 */
export const isObjectId = (text: string): boolean =>
  (text.length === 40 || text.length === 64) && consistsOf(text, digits);
