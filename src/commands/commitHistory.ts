import type { Candidate } from '../detect/candidate.ts';
import type { RuleSet } from '../detect/ruleSet.ts';
import { scanText } from '../detect/scanText.ts';
import { wholeValueIn } from '../detect/wholeValueIn.ts';
import type { BlobReader } from '../git/blobReader.ts';
import type { Change } from '../git/change.ts';
import type { Repository } from '../git/repository.ts';
import { isUnreadable } from '../git/unreadableObject.ts';
import type { History } from '../policy/judge.ts';
import { type Policy, readPolicy } from '../policy/policy.ts';
import { noPolicyFiles, parentPolicyFiles } from './gitPolicyFiles.ts';

/**
 * How judging looks at what was there before a commit. What cannot be read counts as empty, so that more is new.
 *
 * @param parents ids of the commit's parents
 * @param changes everything that it changes, against each of them
 */
export function commitHistory(
  repository: Repository,
  blobs: BlobReader,
  ruleSet: RuleSet,
  parents: readonly string[],
  changes: readonly Change[],
): History {
  const policies = new Map<string, Promise<Policy>>();
  const candidatesOf = new Map<string, Promise<readonly Candidate[]>>();
  const policyOf = (parent: number, expired: boolean) => {
    const files = parentPolicyFiles(repository, blobs, parents[parent]!);
    // On no day at all, nothing has expired. A broken policy let nothing pass.
    return readPolicy(files, ruleSet.ids, expired ? '' : undefined).catch(() =>
      readPolicy(noPolicyFiles, ruleSet.ids),
    );
  };
  return {
    changes,
    holds: ({ oid }, values) => orEmpty(wholeValueIn(blobs.read(oid), values), new Set<string>()),
    candidates({ oid }, path) {
      const key = `${oid} ${path}`;
      const known = candidatesOf.get(key);
      if (known) return known;
      const scanned = scanText(blobs.read(oid), ruleSet, { path }).then(({ candidates }) => candidates);
      const candidates = orEmpty(scanned, []);
      candidatesOf.set(key, candidates);
      return candidates;
    },
    policy(parent, { expired } = { expired: false }) {
      const key = `${parent} ${expired}`;
      const policy = policies.get(key) ?? policyOf(parent, expired);
      policies.set(key, policy);
      return policy;
    },
  };
}

async function orEmpty<T>(reading: Promise<T>, empty: T): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (isUnreadable(error)) return empty;
    throw error;
  }
}
