import { exitCodes } from '../errors.ts';
import { openRepository } from '../git/repository.ts';
import { diffIndex } from '../git/stagedChanges.ts';
import { stagedMessages as messages } from '../messages/staged.ts';
import { writeError } from '../terminal.ts';

export interface StagedOptions {
  /** Files or folders, absolute or from `cwd`, that narrow what is reported; empty for everything. */
  readonly paths: readonly string[];
  readonly format: 'text' | 'json';
  /** Every finding in full, not just the first ten. */
  readonly all: boolean;
  /** True when git runs it. */
  readonly hook: boolean;
  readonly cwd?: string;
}

/**
 * `keyguard --staged`: judges what the next commit would add. Silent where that is nothing.
 *
 * @returns the exit code
 * @throws a known error where the check cannot be completed or the policy cannot be read
 */
export async function run({ paths, format, all, hook, cwd = process.cwd() }: StagedOptions): Promise<number> {
  if (process.env.KEYGUARD === '0') {
    writeError(messages.switchedOff);
    return exitCodes.clean;
  }
  const started = performance.now();
  // git works while the rest is loaded.
  const opening = openRepository(cwd);
  const againstHead = diffIndex(cwd, 'HEAD');
  againstHead.catch(() => {});
  const { scanStaged } = await import('./scanStaged.ts');
  const scan = await scanStaged(await opening, againstHead, paths);
  if (format === 'text' && scan.found.size === 0 && scan.skipped.length === 0 && !scan.policyChanged) {
    return exitCodes.clean;
  }
  const { reportStaged } = await import('./reportStaged.ts');
  return reportStaged(scan, { format, all, hook, started });
}
