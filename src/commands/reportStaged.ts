import { join } from 'node:path';
import { exitCodes } from '../errors.ts';
import type { Finding } from '../policy/finding.ts';
import { openMentioned } from '../policy/mentioned.ts';
import type { Report } from '../report/report.ts';
import { writeReport } from '../report/writeReport.ts';
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
  { format, all, hook, started }: Pick<StagedOptions, 'format' | 'all' | 'hook'> & { started: number },
): Promise<number> {
  const { findings, notices } = await judgeStaged(scan);
  // JSON is a record for programs; people are told of an old secret once.
  const mentioned = openMentioned(join(scan.repository.commonDir, 'keyguard', 'mentioned'));
  const isToldBefore = ({ status, parts }: Finding) =>
    status === 'old' && parts.every(({ value }) => mentioned.has(value));
  const report: Report = {
    command: 'staged',
    findings: format === 'json' ? findings : findings.filter((finding) => !isToldBefore(finding)),
    skipped: scan.skipped,
    notices,
    stats: { files: scan.files, bytes: scan.bytes, milliseconds: Date.now() - started },
    root: scan.repository.root,
    hook,
  };
  await writeReport(report, { format, all });
  if (format === 'text') {
    const told = report.findings.filter(({ status }) => status === 'old');
    mentioned.add(told.flatMap(({ parts }) => parts.map(({ value }) => value)));
  }
  if (findings.some(({ blocks }) => blocks)) return exitCodes.blocked;
  return scan.skipped.length > 0 ? exitCodes.incomplete : exitCodes.clean;
}
