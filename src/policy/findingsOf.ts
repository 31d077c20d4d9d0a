import type { Candidate } from '../detect/candidate.ts';
import type { Finding } from './finding.ts';
import { fingerprints } from './fingerprint.ts';
import { inFile } from './inFile.ts';
import { type Allowance, allowanceOf } from './policy.ts';

/**
 * The candidates of one file as findings: allowed where the policy covers each part, new where a part is that is
 * neither allowed nor old.
 *
 * @param allowances by candidate and part, what lets it pass
 * @param old values that a parent holds
 * @param exposure how far a value has come at least
 */
export function findingsOf(
  file: string,
  candidates: readonly Candidate[],
  allowances: readonly (readonly (Allowance | null)[])[],
  old: ReadonlySet<string>,
  exposure: Finding['exposure'],
): Finding[] {
  const names = fingerprints(file, candidates);
  return candidates.map((candidate, at): Finding => {
    const given = allowances[at] ?? [];
    const reason = allowanceOf(given);
    const isNew = candidate.parts.some(({ value }, part) => !given[part] && !old.has(value));
    const status = reason !== null ? 'allowed' : isNew ? 'new' : 'old';
    return {
      ...inFile(candidate, file),
      file,
      status,
      blocks: status === 'new',
      reason: reason ?? '',
      exposure,
      fingerprint: names[at]!,
    };
  });
}
