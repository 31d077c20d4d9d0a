import { type Reach, reachOf } from '../commands/reachOf.ts';
import type { Candidate } from '../detect/candidate.ts';
import type { RuleSet } from '../detect/ruleSet.ts';
import { scanText } from '../detect/scanText.ts';
import { workTreePolicy } from '../files/workTreePolicy.ts';
import { type BlobReader, openBlobs } from '../git/blobReader.ts';
import type { Repository } from '../git/repository.ts';
import { trackedFiles } from '../git/trackedFiles.ts';
import { isUnreadable } from '../git/unreadableObject.ts';
import { installMessages as messages } from '../messages/install.ts';
import { stagedMessages } from '../messages/staged.ts';
import { titlesMessages } from '../messages/titles.ts';
import { loadRules } from '../policy/loadRules.ts';
import { allowanceOf, type Policy, readPolicy } from '../policy/policy.ts';
import { guideOf } from '../recover/guideNames.ts';
import { noteTracked } from '../recover/stillTracked.ts';
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
    const reach = await reachOf(
      repository,
      found.map(({ file, candidate: { parts } }) => ({ file, parts })),
    );
    const old = found.filter(({ candidate }) => reach.of(candidate.parts) !== 'staged');
    await noteTracked(
      repository,
      'install',
      old.map(({ file }) => file),
    );
    return describe(found, reach, await commandIn(repository.root));
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

function describe(found: readonly Found[], reach: Reach, command: string): string {
  const stops = new Set(found.map(({ candidate: { parts } }) => reach.of(parts) === 'staged'));
  const head =
    stops.size > 1
      ? messages.alreadyBoth
      : stops.has(true) && reach.failure === null
        ? messages.alreadyStaged
        : messages.alreadyThere;
  const lines = found.slice(0, most).map(({ file, candidate: { parts, provider, title } }) => {
    const exposure = reach.of(parts);
    const advice =
      reach.failure !== null && exposure === 'staged'
        ? messages.advice.unknown
        : exposure === 'pushed'
          ? messages.advice.pushed(`${command} recover ${guideOf(provider)}`)
          : messages.advice[exposure];
    return messages.alreadyAt(file, parts[0]!.line, titlesMessages.of(title), advice);
  });
  const more = found.length > most ? [messages.alreadyMore(found.length - most)] : [];
  const unknown = reach.failure === null ? [] : [`  ${stagedMessages.exposureUnknown(reach.failure)}`];
  return `${[head, ...lines, ...more, ...unknown, messages.alreadyAll(command)].join('\n')}\n`;
}
