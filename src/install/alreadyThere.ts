import type { Candidate } from '../detect/candidate.ts';
import type { RuleSet } from '../detect/ruleSet.ts';
import { scanText } from '../detect/scanText.ts';
import { wholeValueIn } from '../detect/wholeValueIn.ts';
import { workTreePolicy } from '../files/workTreePolicy.ts';
import { type BlobReader, openBlobs } from '../git/blobReader.ts';
import { exposureOf, type Reached } from '../git/exposure.ts';
import type { Repository } from '../git/repository.ts';
import { trackedFiles } from '../git/trackedFiles.ts';
import { isUnreadable } from '../git/unreadableObject.ts';
import { installMessages as messages } from '../messages/install.ts';
import { loadRules } from '../policy/loadRules.ts';
import { allowanceOf, type Policy, readPolicy } from '../policy/policy.ts';
import { commandIn } from '../remedy/surroundingsOf.ts';

/** So many are listed. */
const most = 10;

/**
 * A look at what was there before keyguard: the secrets in tracked files as the index holds them, with what to do
 * about each. Empty where there is none. It never throws: nothing depends on it.
 */
export async function alreadyThere(repository: Repository): Promise<string> {
  const blobs = openBlobs(repository);
  try {
    const files = workTreePolicy(repository.root);
    const ruleSet = await loadRules(files);
    const policy = await readPolicy(files, ruleSet.ids);
    const found = await secretsInIndex(repository, blobs, ruleSet, policy);
    if (found.length === 0) return '';
    const reached = await reachOf(repository, blobs, found);
    return describe(found, reached, await commandIn(repository.root));
  } catch (error) {
    return messages.alreadyUnknown(error instanceof Error ? error.message : String(error));
  } finally {
    await blobs.close().catch(() => {});
  }
}

interface Found {
  readonly file: string;
  readonly candidate: Candidate;
}

async function secretsInIndex(
  repository: Repository,
  blobs: BlobReader,
  ruleSet: RuleSet,
  policy: Policy,
): Promise<Found[]> {
  const found: Found[] = [];
  for (const { path, oid, mode } of await trackedFiles(repository)) {
    // A submodule has no content here.
    if (mode === '160000') continue;
    const candidates = await candidatesIn(path, oid, blobs, ruleSet);
    if (candidates.length === 0) continue;
    const { parts } = await policy.exceptions(path, candidates);
    for (const [at, candidate] of candidates.entries()) {
      if (allowanceOf(parts[at] ?? []) === null) found.push({ file: path, candidate });
    }
  }
  return found;
}

async function candidatesIn(path: string, oid: string, blobs: BlobReader, ruleSet: RuleSet) {
  try {
    return (await scanText(blobs.read(oid), ruleSet, { path })).candidates;
  } catch (error) {
    // In a partial clone, most likely. The commit that brings it is what the guard looks at.
    if (isUnreadable(error)) return [];
    throw error;
  }
}

async function reachOf(repository: Repository, blobs: BlobReader, found: readonly Found[]) {
  const places = new Map<string, string[]>();
  for (const { file, candidate } of found) {
    const values = candidate.parts.map(({ value }) => value);
    places.set(file, [...(places.get(file) ?? []), ...values]);
  }
  return exposureOf(repository, blobs, places, wholeValueIn);
}

function describe(found: readonly Found[], reached: ReadonlyMap<string, Reached>, command: string): string {
  const lines = found.slice(0, most).map(({ file, candidate: { parts, title, revoke } }) => {
    const reach = parts.map(({ value }) => reached.get(value));
    const advice = reach.includes('pushed')
      ? messages.advice.pushed(revoke)
      : reach.includes('committed')
        ? messages.advice.committed
        : messages.advice.staged;
    return messages.alreadyAt(file, parts[0]!.line, title, advice);
  });
  const more = found.length > most ? [messages.alreadyMore(found.length - most)] : [];
  return `${[messages.alreadyThere, ...lines, ...more, messages.alreadyAll(command)].join('\n')}\n`;
}
