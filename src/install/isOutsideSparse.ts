import type { Repository } from '../git/repository.ts';
import { runGit } from '../git/runGit.ts';
import type { HookSetup } from './findHookManager.ts';

/**
 * Whether a sparse checkout leaves the folder of the hooks out. git then takes it away as soon as it holds nothing but what
 * is ignored, and with it the hooks that lie there: from then on it runs none, and says nothing.
 * https://git-scm.com/docs/git-sparse-checkout#_internals_cone_mode_handling
 */
export async function isOutsideSparse({ root }: Repository, { manager, place }: HookSetup): Promise<boolean> {
  // The others lie in the git directory.
  if (manager !== 'husky' && manager !== 'hooks-path') return false;
  const ask = async (...args: readonly [string, ...string[]]) =>
    (await runGit(args, { cwd: root, expected: [1, 128] })).stdout.toString('utf8').trimEnd();
  // Other than by whole folders, it takes away no file that git does not know.
  if ((await ask('config', '--type=bool', 'core.sparseCheckoutCone')) !== 'true') return false;
  // Nothing is listed where there is none.
  const kept = (await ask('sparse-checkout', 'list')).split('\n').filter(Boolean);
  return kept.length > 0 && !kept.some((each) => `${place}/`.startsWith(`${each}/`));
}
