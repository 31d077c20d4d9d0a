import type { Part } from '../detect/candidate.ts';
import type { Evidence } from '../detect/evidence.ts';
import { bySecret } from '../policy/bySecret.ts';
import type { Finding } from '../policy/finding.ts';
import { type Advice, advise } from '../remedy/advise.ts';
import { type Concealer, createConcealer, redacted } from '../remedy/conceal.ts';
import type { Report } from './report.ts';

/** The report for programs, as `findings.schema.json` describes it: one object, with a line feed behind it. */
export function jsonReport(report: Report, repositoryNames: readonly string[], explain = false): string {
  const concealer = createConcealer(report.findings.flatMap((finding) => finding.parts));
  const advice = advise(report.findings, { repositoryNames });
  const secrets = bySecret(report.findings);
  const numbers = new Map(secrets.flatMap((places, at) => places.map((place) => [place, at + 1] as const)));
  const findings = report.findings.map((finding) => ({
    ...record(finding, numbers.get(finding)!, advice(finding), concealer),
    ...(explain && { evidence: finding.evidence.map((each) => evidenceRecord(each, concealer.text)) }),
  }));
  const skipped = report.skipped.map(({ file, reason }) => ({
    file: concealer.path(file),
    reason: concealer.text(reason),
  }));
  const stats = { ...report.stats, milliseconds: Math.round(report.stats.milliseconds) };
  const notices = report.notices.map(concealer.text);
  return `${JSON.stringify({ version: 1, findings, skipped, notices, stats })}\n`;
}

function record(finding: Finding, secret: number, advice: Advice, { text: safe, path }: Concealer) {
  const [first] = finding.parts;
  const file = path(finding.file);
  const { line, column, endLine, endColumn } = first!;
  const place = (part: Part) => ({
    role: part.role,
    file,
    line: part.line,
    column: part.column,
    endLine: part.endLine,
    endColumn: part.endColumn,
    redacted: redacted(part),
  });
  return {
    rule: finding.rule,
    provider: finding.provider,
    title: finding.title,
    confidence: finding.confidence,
    status: finding.status,
    blocks: finding.blocks,
    reason: safe(finding.reason),
    exposure: finding.exposure,
    file,
    line,
    column,
    endLine,
    endColumn,
    parts: [
      ...finding.parts.map(place),
      ...(finding.related ?? []).map((part) => ({ ...place(part), public: true })),
    ],
    redacted: redacted(first!),
    secret,
    fingerprint: finding.fingerprint,
    env: advice.names.get(first!)!,
    fix: fix(advice),
    revoke: finding.revoke,
    ...(finding.commit && {
      commit: { oid: finding.commit.oid, subject: safe(finding.commit.subject) },
    }),
  };
}

/** Names and facts come from the text, where another secret may stand in them. */
const evidenceRecord = (evidence: Evidence, safe: (text: string) => string) =>
  Object.fromEntries(
    Object.entries(evidence).map(([name, value]) => [name, typeof value === 'string' ? safe(value) : value]),
  );

/** The lines that change and what they become; null where there is no exact line to write. */
function fix({ language, hunks }: Advice) {
  if (hunks.length === 0) return null;
  const text = (key: 'before' | 'after') => hunks.flatMap((hunk) => hunk[key]).join('\n');
  return { language, before: text('before'), after: text('after') };
}
