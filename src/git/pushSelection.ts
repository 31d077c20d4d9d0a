import { openCatFile } from './catFile.ts';
import type { CommitSelection } from './commitChanges.ts';
import { objectTypes } from './objectTypes.ts';
import type { PushedRef } from './pushedRefs.ts';
import { runGit } from './runGit.ts';

/** What a push sends besides commits. */
export interface TagMessage {
  readonly oid: string;
  readonly message: string;
}

export interface PushSelection {
  readonly commits: CommitSelection;
  readonly tags: readonly TagMessage[];
  /** Ids of trees and blobs that a ref or a tag names by itself. */
  readonly loose: readonly string[];
}

/**
 * What the refs of a push bring that the other side does not have yet.
 *
 * @param withoutRefs refs of this repository whose commits the other side has
 */
export async function pushSelection(
  cwd: string,
  refs: readonly PushedRef[],
  withoutRefs: readonly string[],
): Promise<PushSelection> {
  const after = [...new Set(refs.flatMap((ref) => ref.after ?? []))];
  const before = [...new Set(refs.flatMap((ref) => ref.before ?? []))];
  const types = await objectTypes(cwd, [...after, ...before]);
  const ends = await followTags(cwd, after);
  // What the remote has and this clone has not, excludes nothing here.
  const without = before.filter((oid) => ['commit', 'tag'].includes(types.get(oid)?.type ?? ''));
  const known = new Set(before);
  return {
    commits: { tips: ends.commits, without, withoutRefs },
    tags: ends.tags.filter(({ oid }) => !known.has(oid)),
    loose: ends.loose,
  };
}

/** From annotated tags (of tags) to what they name. */
async function followTags(cwd: string, oids: readonly string[]) {
  const commits: string[] = [];
  const loose: string[] = [];
  const tags: TagMessage[] = [];
  const catFile = openCatFile(cwd, 'tag');
  try {
    for (let open = oids; open.length > 0; ) {
      const types = await objectTypes(cwd, open);
      const next: string[] = [];
      for (const oid of open) {
        const type = types.get(oid)?.type;
        if (type === 'tag') {
          const text = await textOf(catFile.read(oid));
          tags.push({ oid, message: text.slice(text.indexOf('\n\n') + 2) });
          const [, target] = /^object ([0-9a-f]+)$/m.exec(text) ?? [];
          if (target) next.push(target);
        } else if (type === 'commit') commits.push(oid);
        else if (type) loose.push(oid);
        // The push fails by itself; asking for it makes the check fail, too.
        else commits.push(oid);
      }
      open = [...new Set(next)];
    }
  } finally {
    await catFile.close();
  }
  return { commits, loose, tags };
}

async function textOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** The blobs of trees and blobs that no commit brings. */
export async function looseBlobs(
  cwd: string,
  oids: readonly string[],
): Promise<{ readonly path: string; readonly oid: string }[]> {
  if (oids.length === 0) return [];
  const { stdout } = await runGit(['rev-list', '--objects', '--stdin'], {
    cwd,
    input: oids.map((oid) => `${oid}\n`).join(''),
  });
  const listed = stdout.toString('utf8').split('\n').filter(Boolean);
  const types = await objectTypes(
    cwd,
    listed.map((line) => line.split(' ', 1)[0]!),
  );
  return listed.flatMap((line) => {
    const [, oid, path] = /^([0-9a-f]+) ?(.*)$/.exec(line) ?? [];
    return oid && types.get(oid)?.type === 'blob' ? [{ oid, path: path || oid.slice(0, 10) }] : [];
  });
}
