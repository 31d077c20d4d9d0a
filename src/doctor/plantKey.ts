import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { incompleteError } from '../errors.ts';
import type { Repository } from '../git/repository.ts';
import { runGit, startGit } from '../git/runGit.ts';
import { doctorMessages as messages } from '../messages/doctor.ts';
import type { Fault } from './fault.ts';
import { madeUpKey } from './madeUpKey.ts';

/** A hook that runs tests beside the guard may take this long, in seconds. */
const patience = 120;

/**
 * Proves that this repository's own pre-commit hook stops a key: stages a made-up one in an index of its own, with the
 * last commit beside it, and lets git run the hook on that. Objects go into a folder that is removed, and every file of
 * that index is marked as not to be looked for in the work tree, so that no hook finds anything to stash or to change.
 *
 * @returns what is wrong; empty where keyguard itself, which alone names the planted file so, has refused it
 */
export async function plantKey(repository: Repository): Promise<Fault[]> {
  const { root, objectsDir } = repository;
  const folder = mkdtempSync(join(tmpdir(), 'keyguard-doctor-'));
  const name = `keyguard-doctor-${randomBytes(8).toString('hex')}`;
  const objects = join(folder, 'objects');
  const variables = {
    GIT_INDEX_FILE: join(folder, 'index'),
    GIT_OBJECT_DIRECTORY: objects,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: quoted(objectsDir),
  };
  try {
    mkdirSync(objects);
    const git = async (
      args: readonly string[],
      input?: string | Uint8Array,
      expected: readonly number[] = [],
    ) => runGit(args, { cwd: root, variables, expected, ...(input !== undefined && { input }) });
    const head = await git(['rev-parse', '--verify', '--quiet', 'HEAD^{tree}'], undefined, [1]);
    if (head.status === 0) await git(['read-tree', 'HEAD']);
    const blob = await git(['hash-object', '-w', '--stdin'], madeUpKey());
    const entry = `100644 ${blob.stdout.toString().trim()}\t${name}\0`;
    await git(['update-index', '--add', '-z', '--index-info'], entry);
    const { stdout: paths } = await git(['ls-files', '-z']);
    await git(['update-index', '-z', '--skip-worktree', '--stdin'], paths);
    return await runHook(root, variables, name);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runHook(cwd: string, variables: NodeJS.ProcessEnv, name: string): Promise<Fault[]> {
  const { child, ended } = startGit(['hook', 'run', 'pre-commit'], cwd, false, variables);
  child.stdout.resume();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill();
  }, patience * 1000);
  const { status, stderr } = await ended
    .catch((error: unknown) => {
      if (isLate) return { status: 0, stderr: '' };
      throw error;
    })
    .finally(() => clearTimeout(timer));
  if (isLate) return [{ kind: 'tooLong', seconds: patience }];
  if (/'hook' is not a git command/.test(stderr)) throw incompleteError(messages.gitTooOld);
  const lines = stderr.split('\n');
  if (status !== 0 && lines.some((line) => line.includes('keyguard: ') && line.includes(name))) return [];
  if (status === 0 || /cannot find a hook named/.test(stderr)) return [{ kind: 'passed' }];
  return [{ kind: 'stoppedOtherwise', line: lines.find((line) => line.trim() !== '') ?? `${status}` }];
}

/**
 * One path of a list that git splits at colons (semicolons on Windows).
 * https://git-scm.com/docs/git#Documentation/git.txt-GITALTERNATEOBJECTDIRECTORIES
 */
const quoted = (path: string): string =>
  path.includes(delimiter) || path.startsWith('"')
    ? `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
    : path;
