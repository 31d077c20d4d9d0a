import { readFileSync } from 'node:fs';
import type { Fault } from '../doctor/fault.ts';
import { inspect, whyPassed } from '../doctor/inspect.ts';
import { plantKey } from '../doctor/plantKey.ts';
import { exitCodes } from '../errors.ts';
import { writeAtomic } from '../files/writeAtomic.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { hookState } from '../install/hookState.ts';
import { forgetCallersRepository } from '../install/surroundings.ts';
import { worktrees } from '../install/worktrees.ts';
import { doctorMessages as messages } from '../messages/doctor.ts';
import { writeError, writeOutput } from '../terminal.ts';

interface Arguments {
  /** Repairs what can be repaired, and looks again. */
  readonly fix: boolean;
  readonly cwd?: string;
}

/**
 * `keyguard doctor`: whether this repository's hooks stop a key, by a key that is planted in an index of its own, and
 * what keeps them from it.
 *
 * @returns the exit code: 0 where the planted key was refused, 1 where something is wrong
 * @throws a known error where it cannot be told
 */
export async function run({ fix, cwd = process.cwd() }: Arguments): Promise<number> {
  forgetCallersRepository();
  const repository = await openRepository(cwd);
  let faults = await examine(repository);
  if (fix && faults.length > 0) {
    await repair(repository, faults);
    faults = await examine(repository);
  }
  if (faults.every(isRemark)) {
    const { setup, folder, isMachines } = await hookState(repository);
    writeOutput(
      isMachines
        ? messages.healthy('install --global', folder)
        : messages.healthy(setup.manager, setup.place),
    );
  } else writeError(messages.notGuarded(repository.root));
  for (const fault of faults) {
    const [wrong, advice] = messages.faults[fault.kind](fault as never);
    writeError(`  ${wrong}\n    ${advice}\n`);
  }
  return faults.every(isRemark) ? exitCodes.clean : exitCodes.blocked;
}

/** What is wrong, the causes before the proof that something is. */
async function examine(repository: Repository): Promise<Fault[]> {
  const trees = await worktrees(repository);
  const seen = await inspect(trees);
  if (seen.some(({ kind }) => kind === 'notInstalled')) return seen;
  const planted = await plantKey(repository);
  const proofs = await Promise.all(
    planted.map(async (fault) => (fault.kind === 'passed' ? whyPassed(repository) : fault)),
  );
  // Where the cause is seen, that the key passes is no more news.
  const isExplained = seen.some((fault) => !isRemark(fault));
  return [...seen, ...proofs.filter(() => !isExplained)];
}

/** What does not keep this terminal's commits from being guarded. */
const isRemark = ({ kind }: Fault): boolean =>
  kind === 'noNode' || kind === 'oldBundle' || kind === 'outsideSparse';

async function repair(repository: Repository, faults: readonly Fault[]): Promise<void> {
  for (const fault of faults) {
    if (fault.kind !== 'windowsLines') continue;
    const text = readFileSync(fault.path, 'latin1');
    await writeAtomic(fault.path, Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1'));
  }
  const install = await import('./install.ts');
  await install.run({ dryRun: false, cwd: repository.root });
}
