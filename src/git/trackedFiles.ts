import { pathText } from './pathText.ts';
import type { Repository } from './repository.ts';
import { runGit } from './runGit.ts';

/** A file of the index or of a commit. */
export interface TrackedFile {
  /** From the top of the work tree, as `Change.path`. */
  readonly path: string;
  readonly oid: string;
  /** Octal mode of git: `100644`, `100755`, `120000`, `160000` for a submodule. */
  readonly mode: string;
}

/**
 * What the index holds. Conflict stages are left out.
 * https://git-scm.com/docs/git-ls-files
 *
 * @param path only this file, or what stands in this folder; by default everything
 */
export async function trackedFiles({ cwd }: Pick<Repository, 'cwd'>, path = ''): Promise<TrackedFile[]> {
  const pathspec = path === '' ? ':(top)' : `:(top,literal)${path}`;
  const { stdout } = await runGit(['ls-files', '--stage', '-z', '--full-name', '--', pathspec], { cwd });
  return entries(stdout, /^(\d+) ([0-9a-f]+) 0$/);
}

/**
 * What a commit holds, in the same way.
 * https://git-scm.com/docs/git-ls-tree
 */
export async function committedFiles({ cwd }: Repository, commit: string, path = ''): Promise<TrackedFile[]> {
  const paths = path === '' ? [] : [path];
  const { stdout } = await runGit(['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...paths], { cwd });
  return entries(stdout, /^(\d+) \w+ ([0-9a-f]+)$/);
}

/** `MODE … NUL`, with a tab before the path. */
function entries(output: Buffer, fields: RegExp): TrackedFile[] {
  const files: TrackedFile[] = [];
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start);
    const tab = output.indexOf(0x09, start);
    const [, mode, oid] = fields.exec(output.toString('latin1', start, tab)) ?? [];
    if (mode && oid) files.push({ path: pathText(output.subarray(tab + 1, end)), oid, mode });
    start = end + 1;
  }
  return files;
}
