import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { incompleteError } from '../errors.ts';
import { runGit } from '../git/runGit.ts';
import { installMessages as messages } from '../messages/install.ts';
import { packageRoot } from '../packageRoot.ts';
import type { FileContent } from './fileChange.ts';

export interface HuskyFiles {
  /** What husky sets `core.hooksPath` to: `.husky/_`. */
  readonly hooksPath: string;
  /** What it writes into that folder, by file name. */
  readonly files: ReadonlyMap<string, FileContent>;
}

/** Folder of the husky that keyguard depends on. */
export const huskyRoot = (): string =>
  dirname(createRequire(join(packageRoot(), 'package.json')).resolve('husky'));

/**
 * What husky would do in a repository. It is started in an empty one of its own, because it cannot be asked for a
 * plan, and cannot be undone: it sets the configuration first and writes afterwards.
 *
 * @param folder where the hooks are, from the top of the work tree: `.husky`
 */
export async function huskyFiles(folder: string): Promise<HuskyFiles> {
  const before = asked.get(folder);
  if (before) return before;
  const files = await askHusky(folder);
  asked.set(folder, files);
  return files;
}

const asked = new Map<string, HuskyFiles>();

async function askHusky(folder: string): Promise<HuskyFiles> {
  const scratch = mkdtempSync(join(tmpdir(), 'keyguard-husky-'));
  try {
    await runGit(['init', '--quiet', '--template='], { cwd: scratch });
    const bin = join(huskyRoot(), 'bin.js');
    const env = { ...process.env, HUSKY: '' };
    const husky = spawnSync(process.execPath, [bin, folder], { cwd: scratch, env, encoding: 'utf8' });
    const complaint = `${husky.stdout}${husky.stderr}${husky.error?.message ?? ''}`.trim();
    if (husky.status !== 0 || complaint !== '') throw incompleteError(messages.huskyFailed(complaint));
    const { stdout } = await runGit(['config', '--local', 'core.hooksPath'], { cwd: scratch });
    const hooksPath = stdout.toString().trimEnd();
    return { hooksPath, files: readFolder(join(scratch, hooksPath)) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function readFolder(folder: string): Map<string, FileContent> {
  return new Map(
    readdirSync(folder).map((name) => {
      const path = join(folder, name);
      return [name, { bytes: readFileSync(path), mode: statSync(path).mode & 0o777 }];
    }),
  );
}
