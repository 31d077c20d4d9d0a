import { parseRawDiff, type RawDiff } from './rawDiff.ts';
import { runGit } from './runGit.ts';

/**
 * What differs between two commits.
 * https://git-scm.com/docs/git-diff-tree
 */
export async function diffTrees(cwd: string, before: string, after: string): Promise<RawDiff[]> {
  const options = ['-r', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff'];
  const { stdout } = await runGit(['diff-tree', ...options, before, after, '--'], { cwd });
  return parseRawDiff(stdout);
}
