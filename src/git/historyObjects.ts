import type { Readable } from 'node:stream';
import { Transform } from 'node:stream';
import { gitMessages as messages } from '../messages/git.ts';
import { pathText } from './pathText.ts';
import { type GitProcess, gitError, startGit } from './runGit.ts';

export interface HistoryObject {
  readonly oid: string;
  readonly type: 'blob' | 'commit' | 'tag';
  /** Of a blob: the first of the paths at which it stands. Empty for the others. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** In pieces, in memory one at a time. What is not read is passed over. */
  readonly content: AsyncGenerator<Buffer, void, void>;
}

/** What the walk came past besides. */
export interface HistoryWalk {
  /** Objects that this clone does not have: a partial clone. */
  missing: number;
}

const listing = ['rev-list', '--objects', '--all', '--reflog', '--indexed-objects', '--missing=print'];
const fields = '%(objectname) %(objecttype) %(objectsize) %(rest)';
/** git streams a packed blob from this size on, see `catFile.ts`. */
const streamPacked = ['-c', 'core.bigFileThreshold=8m'];

/**
 * Every blob, commit and annotated tag that something in this clone reaches: branches, remote-tracking branches, tags,
 * stashes, notes, every other ref, HEAD and index of each work tree, and the reflogs. Three git processes in a row,
 * as fast as whoever reads; nothing is kept.
 * https://git-scm.com/docs/git-rev-list https://git-scm.com/docs/git-cat-file#_batch_output
 *
 * @param walk is counted up on the way
 * @throws an incomplete error where git cannot read an object that should be there
 */
export async function* historyObjects(cwd: string, walk: HistoryWalk): AsyncGenerator<HistoryObject> {
  const list = startGit(listing, cwd, false);
  const check = startGit(['cat-file', '--buffer', `--batch-check=${fields}`], cwd, true);
  const batch = startGit([...streamPacked, 'cat-file', '--buffer', `--batch=${fields}`], cwd, true);
  const processes = [list, check, batch];
  list.child.stdout.pipe(check.child.stdin!);
  check.child.stdout.pipe(withoutTrees(walk)).pipe(batch.child.stdin!);
  try {
    yield* parseBatch(batch.child.stdout);
    for (const each of processes) await succeeded(each);
  } finally {
    for (const { child } of processes) child.kill();
  }
}

async function succeeded({ child, ended }: GitProcess): Promise<void> {
  const { status, stderr } = await ended;
  if (status !== 0) throw gitError(child.spawnargs.slice(1), status, stderr);
}

/** Lines `OID TYPE SIZE PATH`, without trees, as `OID PATH`. */
function withoutTrees(walk: HistoryWalk): Transform {
  let rest = Buffer.alloc(0);
  return new Transform({
    transform(chunk: Buffer, _, done) {
      const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      const end = bytes.lastIndexOf(0x0a) + 1;
      rest = Buffer.from(bytes.subarray(end));
      const wanted: string[] = [];
      for (const line of bytes.toString('latin1', 0, end).split('\n')) {
        if (line.endsWith(' missing')) walk.missing += 1;
        const [, oid, type, path] = /^([0-9a-f]+) (\w+) \d+ (.*)$/s.exec(line) ?? [];
        if (oid !== undefined && type !== 'tree') wanted.push(`${oid} ${path}\n`);
      }
      done(null, Buffer.from(wanted.join(''), 'latin1'));
    },
  });
}

/** `OID TYPE SIZE PATH`, line feed, the content, line feed; and so on. */
async function* parseBatch(output: Readable): AsyncGenerator<HistoryObject> {
  const chunks: AsyncIterator<Buffer> = output[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);

  /** More of the output; false at its end. */
  async function more(): Promise<boolean> {
    const { value, done } = await chunks.next();
    if (done) return false;
    rest = rest.length > 0 ? Buffer.concat([rest, value]) : value;
    return true;
  }

  for (;;) {
    let end = rest.indexOf(0x0a);
    while (end < 0) {
      if (!(await more())) return;
      end = rest.indexOf(0x0a);
    }
    const line = rest.subarray(0, end);
    const [, oid, type, size, path] =
      /^([0-9a-f]+) (blob|commit|tag) (\d+) (.*)$/s.exec(line.toString('latin1')) ?? [];
    rest = rest.subarray(end + 1);
    // What the list has, and the second look has not, was taken away in between.
    if (oid === undefined) continue;
    let left = Number(size);
    const content = async function* (): AsyncGenerator<Buffer, void, void> {
      while (left > 0) {
        if (rest.length === 0 && !(await more())) throw new Error(messages.batchEnded(oid));
        const piece = rest.subarray(0, left);
        rest = rest.subarray(piece.length);
        left -= piece.length;
        yield piece;
      }
    };
    yield {
      oid,
      type: type as HistoryObject['type'],
      path: pathText(Buffer.from(path!, 'latin1')),
      size: Number(size),
      content: content(),
    };
    for await (const _ of content());
    while (rest.length === 0 && (await more()));
    rest = rest.subarray(1);
  }
}
