import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { awsKeyId } from '../detect/checks/awsKeyId.ts';
import { writeAtomic } from '../files/writeAtomic.ts';
import type { Repository } from '../git/repository.ts';
import type { Search } from './search.ts';
import type { Leak, LeakPlace } from './types.ts';

/**
 * What the last search found: kept in the git directory, for its owner alone, so that the guide can be written again
 * without a search. Names of commits, refs and files, and digests that nobody can turn back: no secret.
 */
export interface LeakRecord {
  readonly version: 1;
  readonly provider: string;
  readonly keyId: string | null;
  /** What leaked, in the rule's words, and where it is revoked. */
  readonly title: string;
  readonly revoke: string;
  readonly account: string | null;
  readonly leak: Leak | null;
  readonly libraries: readonly string[];
}

type Named = { readonly provider: string | null; readonly keyId: string | null };

const fileOf = ({ commonDir }: Repository) => join(commonDir, 'keyguard', 'recovery.json');

/** What is known before anything was searched. */
export const emptyRecord = ({ provider, keyId }: Named): LeakRecord => ({
  version: 1,
  provider: provider!,
  keyId,
  title: '',
  revoke: '',
  account: keyId === null ? null : accountOf(keyId),
  leak: null,
  libraries: [],
});

/** What is known after a search, with what earlier ones found; kept for the next time. */
export async function recordOf(repository: Repository, provider: string, found: Search): Promise<LeakRecord> {
  const { keyId, title, revoke, libraries } = found;
  const before = readLeakRecord(repository, { provider, keyId });
  const record: LeakRecord = {
    version: 1,
    provider,
    keyId,
    title: title || before?.title || '',
    revoke: revoke || before?.revoke || '',
    account: keyId === null ? null : accountOf(keyId),
    leak: joinLeaks(before?.leak ?? null, found.leak),
    libraries,
  };
  await writeAtomic(fileOf(repository), `${JSON.stringify(record)}\n`, { mode: 0o600 });
  return record;
}

/** The account that an id of a key names; null for an old id, which names none. */
function accountOf(keyId: string): string | null {
  const facts = awsKeyId(keyId, {});
  return facts?.account ?? null;
}

/** Reads the record of this leak; null where there is none, or where it is of another leak or no record at all. */
export function readLeakRecord(repository: Repository, { provider, keyId }: Named): LeakRecord | null {
  try {
    const file = fileOf(repository);
    if (!lstatSync(file).isFile()) return null;
    const record: LeakRecord = JSON.parse(readFileSync(file, 'utf8'));
    const isThis = record.version === 1 && record.provider === provider;
    return isThis && (keyId === null || record.keyId === keyId) ? record : null;
  } catch {
    return null;
  }
}

/**
 * What leaked stays what leaked, also when the repository has been cleaned: the answer to the case has to tell it.
 * Only whether a file is tracked and on the disk is as now.
 */
export function joinLeaks(before: Leak | null, now: Leak | null): Leak | null {
  if (before === null) return now;
  const places = new Map<string, LeakPlace>();
  for (const place of before.places) places.set(place.file, { ...place, inWorkTree: false, inIndex: false });
  for (const place of now?.places ?? []) places.set(place.file, place);
  const firsts = [before.first, now?.first ?? null].filter((first) => first !== null);
  const remotes = new Map(
    [...(now?.remotes ?? []), ...before.remotes].map((remote) => [remote.name, remote]),
  );
  return {
    first: firsts.sort((left, right) => (left.when < right.when ? -1 : 1))[0] ?? null,
    commits: Math.max(before.commits, now?.commits ?? 0),
    places: [...places.values()].sort((left, right) => (left.file < right.file ? -1 : 1)),
    branches: union(before.branches, now?.branches),
    tags: union(before.tags, now?.tags),
    remotes: [...remotes.values()],
    elsewhere: union(before.elsewhere, now?.elsewhere),
    pair: before.pair || now?.pair === true,
    others: now === null || now.others.length < before.others.length ? before.others : now.others,
    digests: [
      ...new Map(
        [...(before.digests ?? []), ...(now?.digests ?? [])].map((digest) => [digest.sha256, digest]),
      ).values(),
    ],
  };
}

const union = (left: readonly string[], right: readonly string[] = []) => [...new Set([...left, ...right])];
