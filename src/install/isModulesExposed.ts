import { join } from 'node:path';
import type { Repository } from '../git/repository.ts';
import { runGit } from '../git/runGit.ts';
import { statsOf } from './fileChange.ts';

/**
 * Whether a package's node_modules is about to be committed, because git was not told to ignore it. Where it is in the
 * last commit already, somebody wants it so.
 *
 * @param folder of the package, from the top, with `/` at its end; empty for the top
 */
export async function isModulesExposed({ root }: Repository, folder: string): Promise<boolean> {
  const name = `${folder}node_modules`;
  if (!statsOf(join(root, name), true)?.isDirectory()) return false;
  const ask = async (...args: readonly [string, ...string[]]) =>
    runGit(args, { cwd: root, expected: [1, 128] });
  // What is staged is said to be ignored only with this.
  if ((await ask('check-ignore', '--quiet', '--no-index', `${name}/`)).status === 0) return false;
  return (await ask('rev-parse', '--verify', '--quiet', `HEAD:${name}`)).status !== 0;
}
