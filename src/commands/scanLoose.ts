import { scanText } from '../detect/scanText.ts';
import type { TagMessage } from '../git/pushSelection.ts';
import { isUnreadable } from '../git/unreadableObject.ts';
import { commitsMessages } from '../messages/commits.ts';
import { isSureEnough } from '../policy/config.ts';
import { type Finding, messageFile, type Skipped } from '../policy/finding.ts';
import { judgeFile } from './judgeCommit.ts';
import { type CommitScanSources, scanMessage } from './scanCommits.ts';

interface LooseScan {
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  readonly files: number;
  readonly bytes: number;
}

/** Looks at what a push sends without a commit: files that a ref or a tag names by itself, and messages of tags. */
export async function scanLoose(
  { blobs, policy }: CommitScanSources,
  files: readonly { readonly path: string; readonly oid: string }[],
  tags: readonly TagMessage[],
): Promise<LooseScan> {
  const findings: Finding[] = [];
  const skipped: Skipped[] = [];
  let bytes = 0;
  const exceptions = files.length + tags.length > 0 ? await policy.of() : null;
  const judge = async (
    file: string,
    candidates: Parameters<typeof judgeFile>[1],
    commit: Partial<Finding>,
  ) => {
    const judged = await judgeFile(file, candidates, exceptions!, new Set());
    for (const finding of judged.findings) {
      const blocks = finding.blocks && isSureEnough(policy.config, finding);
      findings.push({ ...finding, ...commit, blocks });
    }
  };
  for (const { path, oid } of files) {
    try {
      const result = await scanText(blobs.read(oid), policy.ruleSet, { path });
      bytes += result.bytes;
      await judge(path, result.candidates, {});
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      skipped.push({ file: path, reason: commitsMessages.unreadable(error.message) });
    }
  }
  for (const { oid, message } of tags) {
    bytes += Buffer.byteLength(message);
    await judge(messageFile, scanMessage(message, policy), { commit: { oid, subject: '' } });
  }
  return { findings, skipped, files: files.length, bytes };
}
