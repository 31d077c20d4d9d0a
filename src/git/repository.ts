import { resolve } from 'node:path';
import { runGit } from './runGit.ts';

export interface Repository {
  /** Where git is started: the folder that keyguard was started in. */
  readonly cwd: string;
  /** Top of the work tree. */
  readonly root: string;
  /** The git directory of this work tree: its HEAD, MERGE_HEAD and index. */
  readonly gitDir: string;
  /** The git directory that all linked worktrees share: refs, configuration. The same as `gitDir` in the main one. */
  readonly commonDir: string;
  /** Folder of loose objects and packs. */
  readonly objectsDir: string;
}

/**
 * Asks git where things are: it knows linked worktrees, submodules, GIT_DIR of a hook, and all the rest.
 * https://git-scm.com/docs/git-rev-parse
 *
 * @param cwd a folder of the work tree
 * @throws an incomplete error outside a work tree, and where git does not trust the folder's owner
 */
export async function openRepository(cwd: string): Promise<Repository> {
  let answers = await ask(cwd, questions);
  // A line feed in a path: each answer alone.
  if (answers.length !== questions.length) {
    answers = await Promise.all(questions.map(async (question) => (await ask(cwd, [question])).join('\n')));
  }
  const [root, gitDir, commonDir, objectsDir] = answers as [string, string, string, string];
  return {
    cwd,
    root: resolve(cwd, root),
    gitDir: resolve(cwd, gitDir),
    commonDir: resolve(cwd, commonDir),
    objectsDir: resolve(cwd, objectsDir),
  };
}

type Question = readonly [string, ...string[]];

const questions: readonly Question[] = [
  ['--show-toplevel'],
  ['--absolute-git-dir'],
  ['--git-common-dir'],
  // Not always `commonDir/objects`: GIT_OBJECT_DIRECTORY may say otherwise.
  ['--git-path', 'objects'],
];

async function ask(cwd: string, asked: readonly Question[]): Promise<string[]> {
  const { stdout } = await runGit(['rev-parse', ...asked.flat()], { cwd });
  return stdout.toString('utf8').replace(/\n$/, '').split('\n');
}
