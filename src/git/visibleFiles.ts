import { runGit } from './runGit.ts';

/**
 * What git shows of a folder: tracked files and those that it does not ignore. A nested repository or a submodule is
 * one entry, the folder itself.
 * https://git-scm.com/docs/git-ls-files
 *
 * @returns paths from `folder`, as git's bytes; null where the folder is in no work tree, or is itself ignored
 */
export async function visibleFiles(folder: string): Promise<Buffer[] | null> {
  const ignored = await runGit(['check-ignore', '--quiet', '--', '.'], {
    cwd: folder,
    expected: [0, 1, 128],
  });
  if (ignored.status !== 1) return null;
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const { stdout } = await runGit(args, { cwd: folder });
  const paths: Buffer[] = [];
  for (let start = 0; start < stdout.length; ) {
    const end = stdout.indexOf(0, start);
    paths.push(stdout.subarray(start, end));
    start = end + 1;
  }
  return paths;
}
