import { exitCodes, incompleteError } from '../errors.ts';
import { openBlobs } from '../git/blobReader.ts';
import { openCatFile } from '../git/catFile.ts';
import type { CommitSelection } from '../git/commitChanges.ts';
import { looseBlobs, type TagMessage } from '../git/pushSelection.ts';
import type { Repository } from '../git/repository.ts';
import { shallowBoundary } from '../git/shallowBoundary.ts';
import { commitsMessages as messages } from '../messages/commits.ts';
import { configMessages } from '../messages/config.ts';
import type { Finding } from '../policy/finding.ts';
import { startProgress } from '../report/progress.ts';
import type { Report } from '../report/report.ts';
import { type Reporting, writeReport } from '../report/writeReport.ts';
import { differentPolicies } from './differentPolicies.ts';
import { rangePolicy } from './rangePolicy.ts';
import { scanCommits } from './scanCommits.ts';
import { scanLoose } from './scanLoose.ts';

export interface CommitsToCheck extends Reporting {
  readonly repository: Repository;
  readonly commits: CommitSelection;
  /** What a push sends besides. */
  readonly tags?: readonly TagMessage[];
  readonly loose?: readonly string[];
  readonly command: Report['command'];
  readonly hook: boolean;
  /** How far what is found has got. */
  readonly exposure: Finding['exposure'];
  /** Arguments that show the report again. */
  readonly again?: string;
  /** What to say of how to undo it; is asked only where something blocks. */
  readonly undo?: (blocking: readonly Finding[]) => string | Promise<string>;
  /** What else is to be said, where something is said at all or not. */
  readonly notices?: readonly string[];
}

/**
 * Looks at commits and tells what they add; silent where that is nothing.
 *
 * @returns the exit code: what blocks goes before what could not be looked at
 * @throws an incomplete error where a shallow clone does not know what a commit adds
 */
export async function reportCommits(wanted: CommitsToCheck): Promise<number> {
  const { repository, commits, tags = [], loose = [], command, hook, format, all, explain } = wanted;
  const started = Date.now();
  const blobs = openBlobs(repository);
  const catFile = openCatFile(repository.cwd);
  const progress = startProgress(process.stderr, messages.progress);
  const boundary = shallowBoundary(repository);
  try {
    const policy = await rangePolicy(
      repository,
      blobs,
      await differentPolicies(repository.cwd, commits.tips),
    );
    const sources = {
      repository,
      blobs,
      catFile,
      policy,
      onProgress: progress.show,
      onCommit: ({ oid }: { oid: string }) => {
        if (boundary.has(oid)) throw incompleteError(messages.shallow(oid.slice(0, 10)));
      },
    };
    const scan = await scanCommits(sources, commits);
    const others = await scanLoose(sources, await looseBlobs(repository.cwd, loose), tags);
    const { exposure } = wanted;
    const findings = [...scan.findings, ...others.findings].map((finding) => ({ ...finding, exposure }));
    const skipped = [...scan.skipped, ...others.skipped];
    const blocking = findings.filter(({ blocks }) => blocks);
    const passedOver = scan.passedOver.map(({ file, reason }) => configMessages.passedOver(file, reason));
    // Whoever made the commits was told of it then; whoever reviews them was not.
    const announced =
      command === 'range' && scan.policyChanges.length > 0
        ? [messages.policyChanged(scan.policyChanges)]
        : [];
    const notices = [...scan.notices, ...passedOver, ...announced, ...(wanted.notices ?? [])];
    progress.end();
    if (format === 'json' || findings.length > 0 || skipped.length > 0 || notices.length > 0) {
      const undo = blocking.length > 0 ? await wanted.undo?.(blocking) : undefined;
      await writeReport(
        {
          command,
          findings,
          skipped,
          notices,
          stats: {
            files: scan.files + others.files,
            bytes: scan.bytes + others.bytes,
            milliseconds: Date.now() - started,
          },
          root: repository.root,
          hook,
          again: wanted.again ?? '',
          ...(undo !== undefined && { undo }),
        },
        { format, all, explain },
      );
    }
    if (blocking.length > 0) return exitCodes.blocked;
    return skipped.length > 0 ? exitCodes.incomplete : exitCodes.clean;
  } finally {
    progress.end();
    await Promise.all([blobs.close(), catFile.close()]);
  }
}
