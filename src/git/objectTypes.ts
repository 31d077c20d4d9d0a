import { runGit } from './runGit.ts';

export interface KnownObject {
  readonly oid: string;
  readonly type: 'commit' | 'tag' | 'tree' | 'blob';
}

/**
 * What objects are, where this clone has them.
 * https://git-scm.com/docs/git-cat-file#_batch_output
 *
 * @param names anything that names an object and holds no line feed: an id, `REVISION:path`
 * @returns by name; null for what is not here
 */
export async function objectTypes(
  cwd: string,
  names: readonly string[],
): Promise<Map<string, KnownObject | null>> {
  if (names.length === 0) return new Map();
  const { stdout } = await runGit(['cat-file', '--batch-check=%(objectname) %(objecttype)'], {
    cwd,
    input: names.map((name) => `${name}\n`).join(''),
  });
  const lines = stdout.toString('utf8').split('\n');
  return new Map(
    names.map((name, at) => {
      const [, oid, type] = /^([0-9a-f]{40,64}) (commit|tag|tree|blob)$/.exec(lines[at] ?? '') ?? [];
      return [name, oid ? { oid, type: type as KnownObject['type'] } : null];
    }),
  );
}
