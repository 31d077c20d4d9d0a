import type { BlobRef, Change } from './change.ts';
import { nulTokens } from './nulTokens.ts';
import { pathText } from './pathText.ts';
import { type GitProcess, gitError, startGit } from './runGit.ts';

/** Which commits are meant: those that one of `tips` reaches, and none of the others does. */
export interface CommitSelection {
  /** Ids of commits, or of tags of commits. */
  readonly tips: readonly string[];
  readonly without: readonly string[];
  /** `--remotes`, `--remotes=origin`, `--all`: refs whose commits are left out, too. */
  readonly withoutRefs?: readonly string[];
}

/** A commit with what it brings. */
export interface CommitChanges {
  readonly oid: string;
  readonly parents: readonly string[];
  readonly message: string;
  /**
   * Against its parent. Of a merge, only the paths at which it differs from every parent; of a commit without
   * parents, everything.
   */
  readonly changes: readonly Change[];
}

/**
 * Streams commits, parents before children, from two git processes, as fast as whoever reads. In memory is one commit.
 * https://git-scm.com/docs/git-rev-list https://git-scm.com/docs/git-diff-tree#_raw_output_format
 *
 * @throws an incomplete error where git cannot list all of it
 */
export async function* commitChanges(
  cwd: string,
  { tips, without, withoutRefs = [] }: CommitSelection,
): AsyncGenerator<CommitChanges> {
  if (tips.length === 0) return;
  const not = withoutRefs.length > 0 ? ['--not', ...withoutRefs] : [];
  const list = startGit(['rev-list', '--reverse', '--topo-order', '--stdin', ...not], cwd, true);
  const options = ['--stdin', '--always', '--root', '-r', '-c', '-z', '--raw', '--no-abbrev', '--no-renames'];
  const format = ['--no-ext-diff', '--encoding=UTF-8', '--format=%H %P%x00%B'];
  const diff = startGit(['diff-tree', ...options, ...format], cwd, true);
  list.child.stdin!.end([...tips, ...without.map((oid) => `^${oid}`), ''].join('\n'));
  list.child.stdout.pipe(diff.child.stdin!);
  try {
    yield* parseCommits(diff.child.stdout);
    for (const each of [list, diff]) await succeeded(each);
  } finally {
    for (const { child } of [list, diff]) child.kill();
  }
}

async function succeeded({ child, ended }: GitProcess): Promise<void> {
  const { status, stderr } = await ended;
  if (status !== 0) throw gitError(child.spawnargs.slice(1), status, stderr);
}

/**
 * `OID PARENT… NUL message NUL`, then for each path `:… NUL path NUL`, with a line feed or a NUL between the two. A
 * message holds no NUL.
 */
async function* parseCommits(output: AsyncIterable<Buffer>): AsyncGenerator<CommitChanges> {
  let commit: { oid: string; parents: string[]; message: string; changes: Change[] } | null = null;
  let expected: 'message' | 'path' | null = null;
  let record = '';
  for await (const token of nulTokens(output)) {
    if (expected === 'message') {
      commit!.message = token.toString('utf8');
      expected = null;
    } else if (expected === 'path') {
      commit!.changes.push(changeOf(record, pathText(token)));
      expected = null;
    } else {
      const text = token.toString('latin1').replace(/^\n+/, '');
      if (text.startsWith(':')) {
        record = text;
        expected = 'path';
      } else if (text !== '') {
        if (!/^[0-9a-f]{40,64}( [0-9a-f]{40,64})* ?$/.test(text))
          throw new Error('git wrote something else than a commit');
        if (commit) yield commit;
        const [oid, ...parents] = text.trimEnd().split(' ');
        commit = { oid: oid!, parents, message: '', changes: [] };
        expected = 'message';
      }
    }
  }
  if (commit) yield commit;
}

/** `:MODE MODE OID OID LETTER`; of a merge, a colon, a mode, an id and a letter more for each further parent. */
function changeOf(record: string, path: string): Change {
  const count = /^:+/.exec(record)![0].length;
  const fields = record.slice(count).split(' ');
  const modes = fields.slice(0, count + 1);
  const refs = fields.slice(count + 1, 2 * count + 2).map((oid, at) => blobRef(modes[at]!, oid));
  return { path, staged: refs.at(-1)!, parents: refs.slice(0, -1), unmerged: false };
}

/** Submodules (160000) and folders have no content of their own, and 000000 is nothing. */
const blobRef = (mode: string, oid: string): BlobRef | null =>
  mode.startsWith('10') || mode === '120000' ? { oid, mode } : null;
