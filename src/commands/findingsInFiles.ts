import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Candidate } from '../detect/candidate.ts';
import { scanText } from '../detect/scanText.ts';
import { wholeValueIn } from '../detect/wholeValueIn.ts';
import { workTreePolicy } from '../files/workTreePolicy.ts';
import { plainFile } from '../fix/repositoryView.ts';
import type { BlobReader } from '../git/blobReader.ts';
import { type IndexEntry, indexEntries } from '../git/indexEntries.ts';
import { runGit } from '../git/runGit.ts';
import type { Finding } from '../policy/finding.ts';
import { fingerprints } from '../policy/fingerprint.ts';
import { inFile } from '../policy/inFile.ts';
import { allowanceOf, readPolicy } from '../policy/policy.ts';
import { reachOf } from './reachOf.ts';
import type { StagedScan } from './scanStaged.ts';

/** The secrets of files, of the index and of the work tree, whether the next commit brings them or not. */
export async function findingsInFiles(
  paths: readonly string[],
  scan: StagedScan,
  blobs: BlobReader,
): Promise<Finding[]> {
  const entries = await indexEntries(scan.repository);
  const files: FileCandidates[] = [];
  for (const file of paths) {
    const inWork = await candidatesOf(workBytes(scan, file), file, scan);
    const inIndex = await candidatesOf(await indexBytes(entries.get(file), blobs), file, scan);
    const known = new Set(inWork.flatMap(valuesOf));
    const others = inIndex.filter((candidate) => valuesOf(candidate).some((value) => !known.has(value)));
    files.push({ file, candidates: [...inWork, ...others] });
  }
  return judged(files, scan);
}

/** What `git commit -a` would add: the secrets of tracked files that the work tree has and the index has not. */
export async function findingsInWorkTree(scan: StagedScan, blobs: BlobReader): Promise<Finding[]> {
  const { repository } = scan;
  const { stdout } = await runGit(['diff-files', '--name-only', '-z'], { cwd: repository.root });
  const changed = new Set(stdout.toString('utf8').split('\0').slice(0, -1));
  const files: FileCandidates[] = [];
  for (const file of changed) {
    const candidates = await candidatesOf(workBytes(scan, file), file, scan);
    if (candidates.length > 0) files.push({ file, candidates });
  }
  if (files.length === 0) return [];
  const entries = await indexEntries(repository);
  const findings: Finding[] = [];
  for (const finding of await judged(files, scan)) {
    const staged = await indexBytes(entries.get(finding.file), blobs);
    const old = await wholeValueIn(staged ? [staged] : [], valuesOf(finding));
    const isNew = valuesOf(finding).some((value) => !old.has(value));
    if (isNew && finding.status !== 'allowed') findings.push(finding);
  }
  return findings;
}

interface FileCandidates {
  readonly file: string;
  readonly candidates: readonly Candidate[];
}

const valuesOf = ({ parts }: Candidate) => parts.map(({ value }) => value);

/** Candidates as findings, by the policy of the work tree. */
async function judged(
  files: readonly FileCandidates[],
  { repository, ruleSet }: StagedScan,
): Promise<Finding[]> {
  const policy = await readPolicy(workTreePolicy(repository.root), ruleSet.ids);
  const places = files.flatMap(({ file, candidates }) => candidates.map(({ parts }) => ({ file, parts })));
  const reach = await reachOf(repository, places);
  const findings: Finding[] = [];
  for (const { file, candidates } of files) {
    const { parts: allowances } = await policy.exceptions(file, candidates);
    const names = fingerprints(file, candidates);
    for (const [at, candidate] of candidates.entries()) {
      const reason = allowanceOf(allowances[at] ?? []);
      const exposure = reach.of(candidate.parts);
      findings.push({
        ...inFile(candidate, file),
        file,
        status: reason !== null ? 'allowed' : exposure === 'staged' ? 'new' : 'old',
        blocks: false,
        reason: reason ?? '',
        exposure,
        fingerprint: names[at]!,
      });
    }
  }
  return findings;
}

async function candidatesOf(bytes: Buffer | null, path: string, { ruleSet }: StagedScan) {
  return bytes === null ? [] : (await scanText([bytes], ruleSet, { path })).candidates;
}

const workBytes = ({ repository: { root } }: StagedScan, path: string) =>
  plainFile(root, path) ? readFileSync(join(root, path)) : null;

const indexBytes = async (entry: IndexEntry | undefined, blobs: BlobReader) =>
  entry?.mode.startsWith('100') ? blobs.readAll(entry.oid) : null;
