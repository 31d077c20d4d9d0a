import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Repository } from '../git/repository.ts';
import { runGit } from '../git/runGit.ts';
import { type FileChange, readContent, writeChange } from './fileChange.ts';
import { hooksIn } from './hookFiles.ts';

/**
 * The hooks of Git LFS, where the repository uses it and they run from nowhere: it refuses to add them to a folder
 * that holds other hooks, and without them a push leaves the large files behind. Git LFS itself writes them.
 * https://github.com/git-lfs/git-lfs/blob/main/docs/man/git-lfs-update.adoc
 *
 * @param folders where a hook may stand that calls Git LFS already
 * @param kept folder that they are put in
 */
export async function lfsChanges(
  repository: Repository,
  folders: readonly string[],
  kept: string,
): Promise<FileChange[]> {
  if (!(await usesLfs(repository))) return [];
  const scratch = mkdtempSync(join(tmpdir(), 'keyguard-lfs-'));
  try {
    // Status 1: there is no git-lfs on this machine, so that its hooks could do nothing.
    const args = ['-c', `core.hooksPath=${scratch}`, 'lfs', 'update'];
    const { status } = await runGit(args, { cwd: repository.root, expected: [1, 2] });
    if (status !== 0) return [];
    return hooksIn(scratch)
      .filter((name) => !folders.some((folder) => callsLfs(join(folder, name))))
      .flatMap((name) => writeChange(join(kept, name), readContent(join(scratch, name))!.bytes, true));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const callsLfs = (path: string): boolean =>
  /git[ -]lfs/.test(readContent(path)?.bytes.toString('latin1') ?? '');

/** Whether an attribute sends files through Git LFS. */
async function usesLfs({ root, commonDir }: Repository): Promise<boolean> {
  if (/filter=lfs/.test(readContent(join(commonDir, 'info/attributes'))?.bytes.toString('latin1') ?? ''))
    return true;
  const args = ['grep', '--quiet', '--untracked', '-e', 'filter=lfs', '--', ':(glob)**/.gitattributes'];
  return (await runGit(args, { cwd: root, expected: [1] })).status === 0;
}
