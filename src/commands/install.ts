import { join, resolve } from 'node:path';
import { exitCodes, incompleteError, isKnownError, usageError } from '../errors.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { isAddByHand } from '../install/addByHand.ts';
import { applyPlan } from '../install/applyPlan.ts';
import { describePlan } from '../install/describePlan.ts';
import { describeSetup } from '../install/describeSetup.ts';
import { realFolder } from '../install/fileChange.ts';
import { findHookManager, type HookSetup } from '../install/findHookManager.ts';
import type { HookManager } from '../install/hookManager.ts';
import { fromTop, hooksPathAfter, hooksPathValues } from '../install/hooksPath.ts';
import { withInstallLock } from '../install/installLock.ts';
import { isModulesExposed } from '../install/isModulesExposed.ts';
import { isOutsideSparse } from '../install/isOutsideSparse.ts';
import { isMachineFolder } from '../install/machine/machineFolder.ts';
import { gitFolder, isOfPackageCopy, packageCopyChanges } from '../install/packageCopy.ts';
import {
  dependsOnKeyguard,
  goBackTo,
  packageFiles,
  packageFolder,
  readManifest,
} from '../install/packageFiles.ts';
import { dependencyCommand, detectManager, runManager } from '../install/packageManager.ts';
import type { ConfigChange, Plan } from '../install/plan.ts';
import { type HookChanges, planHooks } from '../install/planHooks.ts';
import { type Package, planTree } from '../install/planTree.ts';
import { planUninstall } from '../install/planUninstall.ts';
import { guardCommand } from '../install/prepareScript.ts';
import { readRepositoryState, readWorktreeState } from '../install/state.ts';
import { forgetCallersRepository, isUnattended, isWithinInstall } from '../install/surroundings.ts';
import { treeEdits } from '../install/treeEdits.ts';
import { worktrees } from '../install/worktrees.ts';
import { hookMessages } from '../messages/hooks.ts';
import { installMessages as messages } from '../messages/install.ts';
import { packageVersion } from '../packageVersion.ts';
import { writeError, writeOutput } from '../terminal.ts';

interface Arguments {
  readonly dryRun: boolean;
  /** For every repository of this user. */
  readonly global?: boolean;
  readonly manager?: HookManager;
  readonly cwd?: string;
}

/**
 * Makes every commit of this repository, or of every repository of this user, pass through keyguard.
 *
 * @returns the exit code
 */
export async function run(args: Arguments): Promise<number> {
  try {
    return await installHere(args);
  } catch (error) {
    if (!isAddByHand(error)) throw error;
    writeError(`keyguard: ${error.message}\n${error.toAdd.trimEnd().replace(/^/gm, '  ')}\n`);
    return exitCodes.usage;
  }
}

async function installHere({
  dryRun,
  global = false,
  manager,
  cwd = process.cwd(),
}: Arguments): Promise<number> {
  forgetCallersRepository();
  if (isWithinInstall()) return exitCodes.clean;
  if (global) {
    if (manager) throw usageError(hookMessages.machine.notBoth);
    const { installForMachine } = await import('../install/machine/installForMachine.ts');
    return installForMachine(dryRun);
  }
  const unattended = isUnattended();
  const repository = await openOrNull(cwd, unattended);
  if (!repository) return exitCodes.clean;
  const setup = await findHookManager(repository, manager);
  if (process.env.HUSKY === '0' && setup.manager === 'husky') {
    if (!unattended) throw usageError(messages.huskyOff);
    writeError(messages.huskyOffInScript);
    return exitCodes.clean;
  }
  const trees = await worktrees(repository);
  if (dryRun) {
    const wanted = wantedInPackage(repository, setup, unattended);
    const plan = await planAll(trees, setup, wanted);
    const from = switchedFrom(repository, setup);
    const undone = from ? (await planUninstall(trees)).config : [];
    await verify(trees, setup, plan.hooksPath, [...undone, ...plan.config]);
    if (from) writeOutput(`${hookMessages.switched(from, setup.manager)}\n`);
    writeOutput(describePlan(repository, plan, messages.wouldDo, wanted.command, adviceOn(wanted)));
    return exitCodes.clean;
  }
  const plan = await withInstallLock(trees, () => putIn(trees, setup, unattended));
  if (await isOutsideSparse(repository, setup)) writeError(messages.outsideSparse(setup.place));
  if (unattended) return exitCodes.clean;
  writeOutput(describePlan(repository, plan, messages.done, null, adviceOn(plan.package)));
  writeOutput(describeSetup(setup));
  if (await isModulesExposed(repository, plan.package.folder))
    writeOutput(messages.modulesExposed(`${plan.package.folder}node_modules`));
  const { alreadyThere } = await import('../install/alreadyThere.ts');
  writeOutput(await alreadyThere(repository));
  return exitCodes.clean;
}

/** Plans and does it all, or puts everything back. Returns what was done. */
async function putIn(trees: readonly Repository[], setup: HookSetup, unattended: boolean): Promise<Done> {
  const [repository] = trees as [Repository];
  const from = switchedFrom(repository, setup);
  if (!from) return putInPlace(trees, setup, unattended);
  // What keeps the other from being used is said before anything is taken out.
  const next = await planAll(trees, setup, {
    ...wantedInPackage(repository, setup, unattended),
    script: null,
  });
  const undo = keepingCopy(repository, await planUninstall(trees));
  await verify(trees, setup, next.hooksPath, [...undo.config, ...next.config]);
  await applyPlan(undo);
  try {
    const done = await putInPlace(trees, setup, unattended);
    if (!unattended) writeOutput(`${hookMessages.switched(from, setup.manager)}\n`);
    return done;
  } catch (error) {
    await applyPlan(reversed(undo));
    throw error;
  }
}

/** The copy stays when keyguard goes from one hook manager to another: it may be what is running. */
const keepingCopy = ({ commonDir }: Repository, plan: Plan): Plan => ({
  ...plan,
  files: plan.files.filter(({ path }) => !isOfPackageCopy(gitFolder(commonDir), path)),
});

/** What takes a plan back that has been done. */
const reversed = ({ files, config }: Plan): Plan => ({
  files: files.map(({ path, before, after }) => ({ path, before: after, after: before })),
  config: config.map(({ before, after, ...each }) => ({ ...each, before: after, after: before })),
});

async function putInPlace(
  trees: readonly Repository[],
  setup: HookSetup,
  unattended: boolean,
): Promise<Done> {
  const [repository] = trees as [Repository];
  const wanted = wantedInPackage(repository, setup, unattended);
  const folder = join(repository.root, wanted.folder);
  const isAdded = wanted.command ? await addDependency(trees, setup, wanted, wanted.command) : true;
  try {
    const done = isAdded ? wanted : { ...wanted, script: null };
    const plan = await planAll(trees, setup, done);
    await applyPlan(plan, () => verify(trees, setup, plan.hooksPath));
    return { ...plan, alsoChanged: changedSince(wanted, repository.root, plan), package: done };
  } catch (error) {
    if (wanted.command) goBackTo(folder, wanted.before);
    throw error;
  }
}

interface Done extends HookChanges {
  /** Files of the tree that the package manager alone has changed. */
  readonly alsoChanged: readonly string[];
  readonly package: Package;
}

/** What to do with the changed files: no clone is guarded by them where no script of a package.json sees to it. */
const adviceOn = ({ script }: Package): string => (script ? messages.commitThem : messages.commitAlone);

/** The hook manager that an earlier `install` has used, where this one uses another. */
function switchedFrom({ commonDir }: Repository, { manager }: HookSetup): HookManager | null {
  const state = readRepositoryState(commonDir);
  const before = state && (state.manager ?? 'husky');
  return before !== manager ? before : null;
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

interface WantedInPackage extends Package {
  /** Adds the dependency; null where it is there, or where nobody waits for it. */
  readonly command: readonly [string, ...string[]] | null;
}

/** What is to be in package.json: nothing where there is none, where it is keyguard's own, or in a script. */
function wantedInPackage(repository: Repository, setup: HookSetup, unattended: boolean): WantedInPackage {
  const { root, gitDir } = repository;
  const folder = packageFolder(repository, setup.place, Object.keys(readWorktreeState(gitDir).files));
  const before = packageFiles(join(root, folder));
  const manifest = unattended ? null : readManifest(before);
  if (!manifest || manifest.name === 'keyguard') return { folder, before, script: null, command: null };
  const packages = detectManager(join(root, folder), manifest);
  // Yarn 2 and later never run `prepare`; `postinstall` would also run where a published package is installed.
  const name = packages === 'yarn-berry' && manifest.private === true ? 'postinstall' : 'prepare';
  const specification = `keyguard@^${packageVersion()}`;
  const add = () => dependencyCommand(packages, 'add', specification, join(root, folder), manifest);
  return {
    folder,
    before,
    script: { name, command: guardCommand(showsItself(setup) ? undefined : setup.manager) },
    command: dependsOnKeyguard(manifest) ? null : add(),
  };
}

/** Whether a clone finds the same hook manager without being told. */
const showsItself = ({ manager, because }: HookSetup): boolean =>
  because !== 'chosen' && !['hooks-path', 'git-hooks', 'git-config'].includes(manager);

/**
 * Lets the package manager add the dependency.
 *
 * @returns whether it is there now; where not, package.json and lock file are as before
 */
async function addDependency(
  trees: readonly Repository[],
  setup: HookSetup,
  { folder, before, ...wanted }: WantedInPackage,
  command: readonly [string, ...string[]],
): Promise<boolean> {
  // What keeps keyguard from being installed is said before the package manager is started.
  await planAll(trees, setup, { ...wanted, folder, before, script: null });
  const root = join(trees[0]!.root, folder);
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
  setup: HookSetup,
  wanted: Package,
): Promise<HookChanges> {
  const [repository] = trees as [Repository];
  const hooks = await planHooks(trees, setup);
  const files = [
    ...packageCopyChanges(gitFolder(repository.commonDir)),
    ...hooks.files,
    ...planTree(repository, treeEdits(setup.manager, setup.place), hooks.state, wanted),
  ];
  return { ...hooks, files };
}

/** Names of files that the package manager alone has changed, from the top. */
function changedSince({ folder, before }: Package, root: string, { files }: HookChanges): string[] {
  const planned = files.map(({ path }) => path);
  return [...packageFiles(join(root, folder))]
    .filter(([name, now]) => now && !before.get(name)?.bytes.equals(now.bytes))
    .map(([name]) => `${folder}${name}`)
    .filter((name) => !planned.includes(join(root, name)));
}

/**
 * Whatever else may set `core.hooksPath`: what git will use in each work tree must be what was planned.
 *
 * @param changes of the configuration that are still to be made
 */
async function verify(
  trees: readonly Repository[],
  { manager }: HookSetup,
  hooksPath: string | null,
  changes: readonly ConfigChange[] = [],
): Promise<void> {
  if (manager === 'git-config') return;
  for (const { root, commonDir } of trees) {
    const inForce = hooksPathAfter(root, await hooksPathValues(root), changes).at(-1);
    if (hooksPath === null) {
      const own = join(commonDir, 'hooks');
      if (!inForce || realFolder(resolve(root, inForce.folder)) === realFolder(own)) continue;
      if (isMachineFolder(inForce.folder)) continue;
      throw incompleteError(hookMessages.notRunByGit(own, inForce.folder, inForce.origin));
    }
    if (!inForce || fromTop(root, inForce.folder) !== hooksPath)
      throw incompleteError(messages.hooksPathBeaten(root, inForce?.folder ?? '', inForce?.origin ?? ''));
  }
}
