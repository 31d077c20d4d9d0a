import { join } from 'node:path';
import { exitCodes } from '../errors.ts';
import { openBlobs } from '../git/blobReader.ts';
import type { Finding } from '../policy/finding.ts';
import { openMentioned } from '../policy/mentioned.ts';
import { baselinePath } from '../policy/policyFiles.ts';
import type { Report } from '../report/report.ts';
import { type Reporting, writeReport } from '../report/writeReport.ts';
import { stagedPolicyFiles } from './gitPolicyFiles.ts';
import { judgeStaged } from './judgeStaged.ts';
import type { StagedScan } from './scanStaged.ts';
import type { StagedOptions } from './staged.ts';

/**
 * Judges what was found and tells it.
 *
 * @param started when the check began, as `Date.now()` gave it
 * @returns the exit code: what blocks goes before what could not be looked at
 */
export async function reportStaged(
  scan: StagedScan,
  { format, all, explain, hook, started }: Reporting & Pick<StagedOptions, 'hook'> & { started: number },
): Promise<number> {
  const { findings, notices } = await judgeStaged(scan);
  // JSON is a record for programs; people are told of an old secret once, or where they ask for all.
  const mentioned = openMentioned(join(scan.repository.commonDir, 'keyguard', 'mentioned'));
  const isToldBefore = ({ parts }: Finding) => parts.every(({ value }) => mentioned.has(value));
  const untold = findings.filter((finding) => finding.status === 'old' && !isToldBefore(finding));
  const recorded = format === 'text' && untold.length > 0 ? await inBaseline(scan, untold) : new Set();
  const isShown = (finding: Finding) =>
    finding.status !== 'old' || (!isToldBefore(finding) && !recorded.has(finding));
  const report: Report = {
    command: 'staged',
    findings: format === 'json' || all ? findings : findings.filter(isShown),
    skipped: scan.skipped,
    notices,
    stats: { files: scan.files, bytes: scan.bytes, milliseconds: Date.now() - started },
    root: scan.repository.root,
    hook,
  };
  await writeReport(report, { format, all, explain });
  if (format === 'text') mentioned.add(untold.flatMap(({ parts }) => parts.map(({ value }) => value)));
  if (findings.some(({ blocks }) => blocks)) return exitCodes.blocked;
  return scan.skipped.length > 0 ? exitCodes.incomplete : exitCodes.clean;
}

/** Old findings that the team has recorded: nobody has to be told. */
async function inBaseline(
  { repository, policyFiles }: StagedScan,
  findings: readonly Finding[],
): Promise<ReadonlySet<Finding>> {
  const recorded = new Set<Finding>();
  if (!policyFiles.some(({ path }) => path === baselinePath)) return recorded;
  const { readBaseline } = await import('../policy/baseline.ts');
  const blobs = openBlobs(repository);
  try {
    const files = stagedPolicyFiles(repository, blobs, policyFiles);
    await files.list();
    const baseline = readBaseline(await files.read(baselinePath));
    for (const finding of findings) {
      const entries = await Promise.all(finding.parts.map((part) => baseline.entryOf(finding.file, part)));
      if (entries.every((entry) => entry !== null)) recorded.add(finding);
    }
  } finally {
    await blobs.close();
  }
  return recorded;
}
