import type { BlobRef } from './change.ts';
import { pathText } from './pathText.ts';

/** One record of `git diff-index --raw -z`. */
export interface RawDiff {
  readonly path: string;
  readonly before: BlobRef | null;
  readonly after: BlobRef | null;
  readonly unmerged: boolean;
}

const fields = /^:(\d{6}) (\d{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) ([A-Z])$/;

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
    const record = end < 0 ? null : fields.exec(output.toString('latin1', start, middle));
    if (record === null) throw new Error('git wrote an incomplete record of a difference');
    const [, beforeMode, afterMode, beforeOid, afterOid, status] = record as unknown as readonly [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
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
