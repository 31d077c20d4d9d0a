import { byteTable } from '../text/byteTable.ts';
import { consistsOf } from '../text/consistsOf.ts';
import type { BlobRef } from './change.ts';
import { isObjectId } from './isObjectId.ts';
import { pathText } from './pathText.ts';

/** One record of `git diff-index --raw -z`. */
export interface RawDiff {
  readonly path: string;
  readonly before: BlobRef | null;
  readonly after: BlobRef | null;
  readonly unmerged: boolean;
}

const digits = byteTable('0123456789');
const isMode = (text: string) => text.length === 6 && consistsOf(text, digits);

/**
 * Reads `:100644 100755 OID OID M NUL path NUL …`; there are no renames in it, so each record has one path.
 * https://git-scm.com/docs/diff-format#_raw_output_format
 *
 * @throws an error where anything else stands there (`GIT_TRACE=/dev/stdout`): what cannot be read must not pass
 */
export function parseRawDiff(output: Buffer): RawDiff[] {
  const records: RawDiff[] = [];
  for (let start = 0; start < output.length; ) {
    const middle = output.indexOf(0, start);
    const end = output.indexOf(0, middle + 1);
    const record = end < 0 || output[start] !== 0x3a ? '' : output.toString('latin1', start + 1, middle);
    const [beforeMode = '', afterMode = '', beforeOid = '', afterOid = '', status = '', ...more] =
      record.split(' ');
    const isRecord =
      [beforeMode, afterMode].every(isMode) &&
      [beforeOid, afterOid].every(isObjectId) &&
      status.length === 1 &&
      status >= 'A' &&
      status <= 'Z' &&
      more.length === 0;
    if (!isRecord) throw new Error('git wrote an incomplete record of a difference');
    records.push({
      path: pathText(output.subarray(middle + 1, end)),
      before: blobRef(beforeMode, beforeOid),
      after: blobRef(afterMode, afterOid),
      unmerged: status === 'U',
    });
    start = end + 1;
  }
  return records;
}

/** Submodules (160000) and sparse folders (040000) have no content of their own, and 000000 is nothing. */
const blobRef = (mode: string, oid: string): BlobRef | null =>
  mode.startsWith('10') || mode === '120000' ? { oid, mode } : null;
