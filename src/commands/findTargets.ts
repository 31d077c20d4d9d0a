import { incompleteError, usageError } from '../errors.ts';
import { plainFile } from '../fix/repositoryView.ts';
import { type BlobReader, openBlobs } from '../git/blobReader.ts';
import { indexEntries } from '../git/indexEntries.ts';
import type { Repository } from '../git/repository.ts';
import { runGit } from '../git/runGit.ts';
import { fixMessages as messages } from '../messages/fix.ts';
import { nearestName } from '../nearestName.ts';
import type { Finding } from '../policy/finding.ts';
import { findingsInFiles, findingsInWorkTree } from './findingsInFiles.ts';
import { judgeStaged } from './judgeStaged.ts';
import type { StagedScan } from './scanStaged.ts';
import { wantedPath } from './wantedPath.ts';
import { wantedPaths } from './wantedPaths.ts';

/**
 * Finds the secrets that are to be taken out.
 *
 * @param operands `FILE`, `FILE:LINE` or a fingerprint, as a person types them. Without any, it is what blocks the
 *   commit; where nothing staged does, what `git commit -a` would add
 * @throws a usage error for an operand that names no secret
 */
export async function findTargets(
  scan: StagedScan,
  operands: readonly string[],
  blobs: BlobReader = openBlobs(scan.repository),
): Promise<Finding[]> {
  try {
    const { findings } = await judgeStaged(scan);
    const chosen = new Map<string, Finding>();
    const choose = (list: readonly Finding[]) => {
      for (const finding of list)
        chosen.set(`${finding.file}\0${finding.fingerprint}\0${place(finding)}`, finding);
    };
    if (operands.length === 0) {
      const blocking = findings.filter(({ blocks }) => blocks);
      const [unread] = scan.skipped;
      if (blocking.length === 0 && unread) throw incompleteError(messages.unread(unread.file, unread.reason));
      choose(blocking.length > 0 ? blocking : await findingsInWorkTree(scan, blobs));
    }
    for (const operand of operands) choose(await findingsOf(operand, scan, findings, blobs));
    return [...chosen.values()];
  } finally {
    await blobs.close();
  }
}

const place = ({ parts: [first] }: Finding) => `${first!.line}:${first!.column}`;

async function findingsOf(operand: string, scan: StagedScan, staged: readonly Finding[], blobs: BlobReader) {
  const { repository } = scan;
  if (/^[0-9a-f]{12}$/.test(operand) && !plainFile(repository.cwd, operand)) {
    const named = staged.filter(({ fingerprint }) => fingerprint === operand);
    if (named.length > 0) return named;
    const nearest = nearestName(
      operand,
      staged.map(({ fingerprint }) => fingerprint),
    );
    throw usageError(messages.unknownFingerprint(operand, nearest ?? null));
  }
  const [, name, number] = /^(.+):(\d+)$/.exec(operand) ?? [];
  const line = name !== undefined && !plainFile(repository.cwd, operand) ? Number(number) : null;
  const known = [...(await indexEntries(repository)).keys()];
  const path = wantedPath(line === null ? operand : name!, repository, known);
  const isWanted = wantedPaths([path], { cwd: repository.root, root: repository.root }, known);
  const inStage = staged.filter(({ file }) => isWanted(file));
  const tracked = known.filter(isWanted);
  const paths = tracked.length > 0 ? tracked : await untrackedAt(path, repository);
  const isKnown = (finding: Finding) =>
    valuesOf(finding).every((value) =>
      inStage.some((known) => known.file === finding.file && valuesOf(known).includes(value)),
    );
  const others = await findingsInFiles(paths, scan, blobs);
  const found = [...inStage, ...others.filter((finding) => !isKnown(finding))];
  if (line === null) {
    const open = found.filter(({ status }) => status !== 'allowed');
    if (open.length === 0) throw usageError(messages.nothingIn(operand, found.length > 0));
    return open;
  }
  const there = found.filter(({ parts }) => parts.some((part) => part.line <= line && line <= part.endLine));
  if (there.length > 0) return there;
  throw usageError(
    messages.nothingAt(name!, line, [
      ...new Set(found.flatMap(({ parts }) => parts.map((part) => part.line))),
    ]),
  );
}

const valuesOf = ({ parts }: Finding) => parts.map(({ value }) => value);

/** The files of the work tree that git does not have: this one, or those of this folder. */
async function untrackedAt(path: string, { cwd }: Repository): Promise<string[]> {
  const listing = ['ls-files', '--others', '--full-name', '-z', '--', `:(top,literal)${path}`];
  const { stdout } = await runGit(listing, { cwd });
  return stdout.toString('utf8').split('\0').slice(0, -1);
}
