import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { exitCodes } from '../../errors.ts';
import { hookMessages } from '../../messages/hooks.ts';
import { writeOutput } from '../../terminal.ts';
import { applyPlan } from '../applyPlan.ts';
import { clearFolder, withLock } from '../installLock.ts';
import { machineFolder } from './machineFolder.ts';
import { type MachinePlan, planMachine } from './planMachine.ts';

/**
 * Makes every commit of every repository of this user pass through keyguard.
 *
 * @returns the exit code
 */
export async function installForMachine(dryRun: boolean): Promise<number> {
  const { machine: messages } = hookMessages;
  const plan = dryRun ? await planMachine(process.cwd()) : await putIn();
  const nothing = plan.files.length === 0 && plan.config.length === 0;
  writeOutput(nothing ? messages.nothing : dryRun ? messages.wouldDo : messages.done);
  if (nothing) return exitCodes.clean;
  writeOutput(describeMachine(plan, false));
  writeOutput(messages.own);
  if (plan.previous !== null) writeOutput(messages.before(plan.previous));
  if (plan.byFolder) writeOutput(messages.overridden + messages.refusing);
  return exitCodes.clean;
}

async function putIn(): Promise<MachinePlan> {
  const folder = machineFolder();
  mkdirSync(dirname(folder), { recursive: true });
  return withMachineLock(async () => {
    const plan = await planMachine(process.cwd());
    await applyPlan(plan);
    return plan;
  });
}

/** Does something while no other `install --global` or `uninstall --global` of this user is at work. */
export function withMachineLock<Result>(action: () => Promise<Result>): Promise<Result> {
  const folder = machineFolder();
  return withLock(`${folder}-install.lock`, async () => clearFolder(folder, true), action);
}

/** What changes, line by line. */
export function describeMachine({ folder, files, config }: MachinePlan, removed: boolean): string {
  const { machine: messages } = hookMessages;
  return [
    ...(files.length > 0 ? [messages.copy(folder, removed)] : []),
    ...config.map(({ key, after }) => messages.config(key, after)),
  ].join('');
}
