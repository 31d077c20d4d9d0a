import { exitCodes, usageError } from '../errors.ts';
import { commitRange } from '../git/commitRange.ts';
import { openRepository } from '../git/repository.ts';
import { runGit } from '../git/runGit.ts';
import { commitsMessages as messages } from '../messages/commits.ts';
import type { Reporting } from '../report/writeReport.ts';
import { writeError } from '../terminal.ts';
import { reportCommits } from './reportCommits.ts';

export interface CheckOptions extends Reporting {
  readonly range?: string;
  /** Name of the git hook that runs it. */
  readonly hook?: string;
  /** What git gave the hook. */
  readonly operands: readonly string[];
  readonly cwd?: string;
}

/**
 * `keyguard check`: looks at commits: those of a range, or those that a hook of git is about. Each is judged by what it
 * adds, so that a secret which a later commit takes out again is found, too.
 *
 * @returns the exit code
 * @throws a known error where the check cannot be completed
 */
export async function run(options: CheckOptions): Promise<number> {
  if (process.env.KEYGUARD === '0') {
    writeError(messages.switchedOff);
    return exitCodes.clean;
  }
  switch (options.hook) {
    case undefined:
      return checkRange(options);
    case 'pre-push':
    case 'pre-receive':
      return (await import('./checkPush.ts')).checkPush(options.hook, options);
    case 'post-commit':
    case 'post-merge':
    case 'post-applypatch':
    case 'post-rewrite':
      return (await import('./checkMade.ts')).checkMade(options.hook, options);
    case 'commit-msg':
      return (await import('./checkMessage.ts')).checkMessage(options);
    default:
      throw usageError(messages.oddHook(options.hook));
  }
}

async function checkRange({
  range,
  format,
  all,
  explain,
  cwd = process.cwd(),
}: CheckOptions): Promise<number> {
  if (range === undefined) throw usageError(messages.noRange);
  const repository = await openRepository(cwd);
  const commits = await commitRange(repository, range);
  return reportCommits({
    repository,
    commits,
    command: 'range',
    hook: false,
    exposure: (await isPublished(cwd, commits.tips)) ? 'pushed' : 'committed',
    format,
    all,
    explain,
    again: `check --range ${range}`,
  });
}

/** A CI system has its commits from a remote, though no ref of its clone may say so. */
async function isPublished(cwd: string, [tip]: readonly string[]): Promise<boolean> {
  if (process.env.CI) return true;
  const args = ['for-each-ref', '--count=1', '--format=%(refname)', `--contains=${tip}`, 'refs/remotes'];
  return (await runGit(args, { cwd })).stdout.length > 0;
}
