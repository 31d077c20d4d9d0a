import { join } from 'node:path';
import { exitCodes, incompleteError, isKnownError, usageError } from '../errors.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { applyPlan } from '../install/applyPlan.ts';
import { describePlan } from '../install/describePlan.ts';
import { fromTop, hooksPathValues } from '../install/hooksPath.ts';
import { withInstallLock } from '../install/installLock.ts';
import { packageCopyChanges } from '../install/packageCopy.ts';
import {
  dependsOnKeyguard,
  goBackTo,
  packageFiles,
  readManifest,
  type Snapshot,
} from '../install/packageFiles.ts';
import { dependencyCommand, detectManager, runManager } from '../install/packageManager.ts';
import { type HooksPlan, planHooks } from '../install/planHooks.ts';
import { planTree } from '../install/planTree.ts';
import { forgetCallersRepository, isUnattended, isWithinInstall } from '../install/surroundings.ts';
import { worktrees } from '../install/worktrees.ts';
import { installMessages as messages } from '../messages/install.ts';
import { packageVersion } from '../packageVersion.ts';
import { writeError, writeOutput } from '../terminal.ts';

interface Arguments {
  readonly dryRun: boolean;
  readonly cwd?: string;
}

/**
 * Makes every commit of this repository pass through keyguard.
 *
 * @returns the exit code
 */
export async function run({ dryRun, cwd = process.cwd() }: Arguments): Promise<number> {
  forgetCallersRepository();
  if (isWithinInstall()) return exitCodes.clean;
  const unattended = isUnattended();
  const repository = await openOrNull(cwd, unattended);
  if (!repository) return exitCodes.clean;
  if (process.env.HUSKY === '0') {
    if (!unattended) throw usageError(messages.huskyOff);
    writeError(messages.huskyOffInScript);
    return exitCodes.clean;
  }
  const trees = await worktrees(repository);
  if (dryRun) {
    const before = packageFiles(repository.root);
    const wanted = unattended ? null : wantedInPackage(repository.root, before);
    const plan = await planAll(trees, before, wanted?.script ?? null);
    writeOutput(describePlan(repository, plan, messages.wouldDo, wanted?.command ?? null));
    return exitCodes.clean;
  }
  const plan = await withInstallLock(trees, () => putIn(repository, trees, unattended));
  if (unattended) return exitCodes.clean;
  writeOutput(describePlan(repository, plan, messages.done, null));
  const { alreadyThere } = await import('../install/alreadyThere.ts');
  writeOutput(await alreadyThere(repository));
  return exitCodes.clean;
}

/** Plans and does it all, or puts everything back. Returns what was done. */
async function putIn(repository: Repository, trees: readonly Repository[], unattended: boolean) {
  const { root } = repository;
  const before = packageFiles(root);
  const wanted = unattended ? null : wantedInPackage(root, before);
  const planFor = (script: string | null) => planAll(trees, before, script);
  const isAdded = wanted?.command ? await addDependency(root, before, wanted.command, planFor) : true;
  try {
    const plan = await planFor(isAdded ? (wanted?.script ?? null) : null);
    await applyPlan(plan, () => verify(trees, plan.hooksPath));
    return { ...plan, alsoChanged: changedSince(before, root, plan) };
  } catch (error) {
    if (wanted?.command) goBackTo(root, before);
    throw error;
  }
}

/** Outside a repository a package manager's script must not fail: it says one line. */
async function openOrNull(cwd: string, unattended: boolean): Promise<Repository | null> {
  try {
    return await openRepository(cwd);
  } catch (error) {
    if (!unattended || !isKnownError(error)) throw error;
    writeError(messages.notInstalledHere(error.message));
    return null;
  }
}

interface WantedInPackage {
  /** The script that is to call keyguard. */
  readonly script: string;
  /** Adds the dependency; null where it is there. */
  readonly command: readonly [string, ...string[]] | null;
}

/** Null where there is no package.json, or where it is keyguard's own. */
function wantedInPackage(root: string, files: Snapshot): WantedInPackage | null {
  const manifest = readManifest(files);
  if (!manifest || manifest.name === 'keyguard') return null;
  const manager = detectManager(root, manifest);
  // Yarn 2 and later never run `prepare`; `postinstall` would also run where a published package is installed.
  const script = manager === 'yarn-berry' && manifest.private === true ? 'postinstall' : 'prepare';
  const specification = `keyguard@^${packageVersion()}`;
  const add = () => dependencyCommand(manager, 'add', specification, root, manifest);
  return { script, command: dependsOnKeyguard(manifest) ? null : add() };
}

/**
 * Lets the package manager add the dependency.
 *
 * @returns whether it is there now; where not, package.json and lock file are as before
 */
async function addDependency(
  root: string,
  before: Snapshot,
  command: readonly [string, ...string[]],
  planFor: (script: null) => Promise<unknown>,
): Promise<boolean> {
  // What keeps keyguard from being installed is said before the package manager is started.
  await planFor(null);
  writeOutput(messages.adding(command.join(' ')));
  const complaint = runManager(command, root);
  const manifest = complaint === null ? readManifest(packageFiles(root)) : null;
  if (manifest && dependsOnKeyguard(manifest)) return true;
  goBackTo(root, before);
  writeError(messages.notAdded(command.join(' '), complaint ?? ''));
  return false;
}

async function planAll(
  trees: readonly Repository[],
  before: Snapshot,
  script: string | null,
): Promise<HooksPlan> {
  const [repository] = trees as [Repository];
  const hooks = await planHooks(trees);
  const files = [
    ...packageCopyChanges(repository.commonDir),
    ...hooks.files,
    ...planTree(repository, hooks.folder, hooks.state, script, before),
  ];
  return { ...hooks, files };
}

/** Names of files that the package manager alone has changed. */
function changedSince(before: Snapshot, root: string, { files }: HooksPlan): string[] {
  const planned = files.map(({ path }) => path);
  return [...packageFiles(root)]
    .filter(([name, now]) => now && !before.get(name)?.bytes.equals(now.bytes))
    .map(([name]) => name)
    .filter((name) => !planned.includes(join(root, name)));
}

/** Whatever else may set `core.hooksPath`: what git will use in each work tree must be ours. */
async function verify(trees: readonly Repository[], hooksPath: string): Promise<void> {
  for (const { root } of trees) {
    const inForce = (await hooksPathValues(root)).at(-1);
    if (!inForce || fromTop(root, inForce.folder) !== hooksPath)
      throw incompleteError(messages.hooksPathBeaten(root, inForce?.folder ?? '', inForce?.origin ?? ''));
  }
}
