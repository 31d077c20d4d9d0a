import { pathText } from './pathText.ts';
import { gitError, startGit } from './runGit.ts';

/** A commit that put a certain content at a path. */
export interface Introduction {
  readonly commit: string;
  readonly path: string;
  readonly oid: string;
}

/**
 * The commits that brought one of these blobs to a path: on branches, tags, stashes, in reflogs. Of a merge, only what
 * none of its parents has. Children
 * before their parents.
 * https://git-scm.com/docs/git-diff-tree
 *
 * @param onCommit is called for each commit that is looked at
 */
export async function introductions(
  cwd: string,
  blobs: ReadonlySet<string>,
  onCommit: () => void = () => {},
): Promise<Introduction[]> {
  if (blobs.size === 0) return [];
  const list = startGit(['rev-list', '--topo-order', '--all', '--reflog'], cwd, false);
  const options = ['--stdin', '--root', '-c', '-r', '-z', '--raw', '--no-abbrev', '--no-renames'];
  const diff = startGit(['diff-tree', ...options, '--no-ext-diff'], cwd, true);
  list.child.stdout.pipe(diff.child.stdin!);
  const found: Introduction[] = [];
  let commit = '';
  let oid: string | null = null;
  for await (const token of tokens(diff.child.stdout)) {
    if (oid !== null) {
      if (blobs.has(oid)) found.push({ commit, path: pathText(token), oid });
      oid = null;
    } else if (token[0] === 0x3a) {
      // `:modes ids letter`: the id before the letter is what the commit holds.
      oid = token.toString('latin1').split(' ').at(-2) ?? '';
    } else {
      commit = token.toString('latin1');
      onCommit();
    }
  }
  for (const { child, ended } of [list, diff]) {
    const { status, stderr } = await ended;
    if (status !== 0) throw gitError(child.spawnargs.slice(1), status, stderr);
  }
  return found;
}

/** What stands between NULs. */
async function* tokens(output: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of output) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, start)) {
      yield bytes.subarray(start, end);
      start = end + 1;
    }
    rest = bytes.subarray(start);
  }
}
