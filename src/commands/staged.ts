import { existsSync } from 'node:fs';
import { exitCodes } from '../errors.ts';
import { indexMayName } from '../git/indexMayName.ts';
import { listOnInput } from '../git/listOnInput.ts';
import { leavePassedMark } from '../git/passedMark.ts';
import { plainRepository } from '../git/plainRepository.ts';
import { openRepository } from '../git/repository.ts';
import { diffIndex } from '../git/stagedChanges.ts';
import { trackedFiles } from '../git/trackedFiles.ts';
import { otherCopy } from '../install/otherCopy.ts';
import { stagedMessages as messages } from '../messages/staged.ts';
import { policyFolder } from '../policy/policyFiles.ts';
import type { Reporting } from '../report/writeReport.ts';
import { writeError } from '../terminal.ts';
import { scanStaged } from './scanStaged.ts';

export interface StagedOptions extends Reporting {
  /** Files or folders, absolute or from `cwd`, that narrow what is reported; empty for everything. */
  readonly paths: readonly string[];
  /** True when git runs it. */
  readonly hook: boolean;
  /** True when the hook has started git, too, whose list comes on standard input. */
  readonly listed: boolean;
  readonly cwd?: string;
}

/**
 * `keyguard --staged`: judges what the next commit would add. Silent where that is nothing.
 *
 * @returns the exit code
 * @throws a known error where the check cannot be completed or the policy cannot be read
 */
export async function run({
  paths,
  format,
  all,
  explain,
  hook,
  listed,
  cwd = process.cwd(),
}: StagedOptions): Promise<number> {
  if (process.env.KEYGUARD === '0') {
    writeError(messages.switchedOff);
    return exitCodes.clean;
  }
  // `performance` would load a module of its own.
  const started = Date.now();
  // git works while the rest is loaded.
  const plain = hook ? plainRepository(cwd) : null;
  const opening = plain ? Promise.resolve(plain) : openRepository(cwd);
  const hasNoPolicy = plain !== null && !indexMayName(plain, policyFolder);
  const policyFiles = hasNoPolicy ? Promise.resolve([]) : trackedFiles({ cwd }, policyFolder);
  const asked = listed ? null : diffIndex(cwd, 'HEAD');
  // By now, the git that the hook has started is done.
  const lists = { policyFiles, againstHead: asked ?? listOnInput(cwd) };
  // The first that fails ends the check, whichever it is; the others have nothing to add.
  for (const promise of [opening, ...Object.values(lists)]) promise.catch(() => {});
  const repository = await opening;
  const scan = await scanStaged(repository, paths, lists);
  const isClean =
    scan.found.size === 0 &&
    scan.skipped.length === 0 &&
    scan.passedOver.length === 0 &&
    scan.policyChanges.length === 0;
  let code: number = exitCodes.clean;
  if (format === 'json' || !isClean) {
    const { reportStaged } = await import('./reportStaged.ts');
    code = await reportStaged(scan, { format, all, explain, hook, started });
  }
  if (hook && code === exitCodes.clean && paths.length === 0)
    await leavePassedMark(repository, scan.staged.parents);
  // A file of the index may hold an old secret, which no difference shows.
  if (hook && existsSync(`${repository.commonDir}/keyguard/leaked`)) {
    const { stillTracked } = await import('../recover/stillTracked.ts');
    writeError(
      await stillTracked(
        repository,
        scan.staged.changes.map(({ path }) => path),
      ),
    );
  }
  // Last: the first line belongs to what is most important.
  const older = hook ? otherCopy(repository.commonDir) : null;
  if (older !== null) writeError(older);
  return code;
}
