import { join } from 'node:path';
import { exitCodes } from '../errors.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { applyPlan } from '../install/applyPlan.ts';
import { describePlan } from '../install/describePlan.ts';
import { withInstallLock } from '../install/installLock.ts';
import {
  dependsOnKeyguard,
  goBackTo,
  packageFiles,
  parseManifest,
  readManifest,
} from '../install/packageFiles.ts';
import { dependencyCommand, detectManager, runManager } from '../install/packageManager.ts';
import { planUninstall, type UninstallPlan } from '../install/planUninstall.ts';
import { forgetCallersRepository, isUnattended } from '../install/surroundings.ts';
import { worktrees } from '../install/worktrees.ts';
import { installMessages as messages } from '../messages/install.ts';
import { writeError, writeOutput } from '../terminal.ts';

interface Arguments {
  readonly dryRun: boolean;
  /** What `install --global` has put in, and nothing of a repository. */
  readonly global?: boolean;
  readonly cwd?: string;
}

/**
 * Takes out what `install` put in.
 *
 * @returns the exit code
 */
export async function run({ dryRun, global = false, cwd = process.cwd() }: Arguments): Promise<number> {
  forgetCallersRepository();
  if (global) {
    const { uninstallForMachine } = await import('../install/machine/uninstallForMachine.ts');
    return uninstallForMachine(dryRun);
  }
  const repository = await openRepository(cwd);
  const trees = await worktrees(repository);
  const plan = dryRun ? await planUninstall(trees) : await withInstallLock(trees, () => takeOut(trees));
  const removal = removalCommand(join(repository.root, plan.folder), plan);
  const command = plan.dependency && !isUnattended() ? removal : null;
  const wording = dryRun ? messages.wouldUndo : messages.undone;
  writeOutput(describePlan(repository, plan, wording, dryRun ? command : null, messages.commitUndone));
  if (plan.homeless.length > 0) writeError(messages.keptElsewhere(plan.homeless));
  if (command && !dryRun) removeDependency(join(repository.root, plan.folder), command);
  // Who has added it by hand takes it out so.
  if (removal && !plan.dependency) writeOutput(messages.stillDependency(removal.join(' ')));
  return exitCodes.clean;
}

async function takeOut(trees: readonly Repository[]): Promise<UninstallPlan> {
  const plan = await planUninstall(trees);
  await applyPlan(plan);
  return plan;
}

/** What takes the dependency out that is there once the plan is done; null where none is. */
function removalCommand(root: string, { files }: UninstallPlan): readonly [string, ...string[]] | null {
  const planned = files.find(({ path }) => path === join(root, 'package.json'))?.after;
  const manifest = planned ? parseManifest(planned) : readManifest(packageFiles(root));
  if (!manifest || !dependsOnKeyguard(manifest)) return null;
  return dependencyCommand(detectManager(root, manifest), 'remove', 'keyguard', root, manifest);
}

/** package.json and lock file change together or not at all. */
function removeDependency(root: string, command: readonly [string, ...string[]]): void {
  const before = packageFiles(root);
  writeOutput(messages.removing(command.join(' ')));
  const complaint = runManager(command, root);
  if (complaint === null) return;
  goBackTo(root, before);
  writeError(messages.notRemoved(command.join(' '), complaint));
}
