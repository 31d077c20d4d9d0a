import { exitCodes } from '../../errors.ts';
import { hookMessages } from '../../messages/hooks.ts';
import { writeOutput } from '../../terminal.ts';
import { applyPlan } from '../applyPlan.ts';
import { describeMachine, withMachineLock } from './installForMachine.ts';
import { planMachineBack } from './planMachine.ts';

/**
 * Takes out what `install --global` put in.
 *
 * @returns the exit code
 */
export async function uninstallForMachine(dryRun: boolean): Promise<number> {
  const { machine: messages } = hookMessages;
  const plan = await planMachineBack(process.cwd());
  if (plan.files.length === 0 && plan.config.length === 0) {
    writeOutput(messages.nothingUndone);
    return exitCodes.clean;
  }
  if (!dryRun) await withMachineLock(async () => applyPlan(await planMachineBack(process.cwd())));
  writeOutput(dryRun ? messages.wouldUndo : messages.undone);
  writeOutput(describeMachine(plan, true));
  return exitCodes.clean;
}
