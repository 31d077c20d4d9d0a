import { createHash } from 'node:crypto';
import type { Candidate } from '../detect/candidate.ts';

/**
 * The names by which `keyguard allow` knows the candidates of a file: 12 hex digits of a hash of rule, path and the
 * how-many-th distinct value of that rule in that file it is. Nothing of the secret goes in, and a line that moves
 * changes nothing; the same value twice in a file is one fingerprint.
 *
 * @param candidates all that were found in the file, in order of their place
 */
export function fingerprints(file: string, candidates: readonly Candidate[]): string[] {
  const seen = new Map<string, Map<string, number>>();
  return candidates.map(({ rule, parts }) => {
    const ordinals = seen.get(rule) ?? new Map<string, number>();
    seen.set(rule, ordinals);
    const value = JSON.stringify(parts.map((part) => part.value));
    const ordinal = ordinals.get(value) ?? ordinals.size + 1;
    ordinals.set(value, ordinal);
    return createHash('sha256')
      .update(JSON.stringify([rule, file, ordinal]))
      .digest('hex')
      .slice(0, 12);
  });
}
