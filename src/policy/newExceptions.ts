import type { Candidate } from '../detect/candidate.ts';
import { policyMessages } from '../messages/policy.ts';
import type { ChangedFile, History } from './judge.ts';
import type { Allowance } from './policy.ts';

/** A secret that passes only by an entry of the allow file that the same commit adds. */
export interface NeededEntry {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  readonly reason: string;
}

/**
 * What the commit lets pass by itself: a marker that it adds is announced, and an entry of the allow file that it
 * adds is, loudly, where the commit needs it.
 *
 * @param old the values of the file that were there before
 * @param policyChanged whether the commit changes `.keyguard/`
 * @param needed receives what needs such an entry
 * @returns lines for people about the markers
 */
export async function newExceptions(
  file: ChangedFile,
  candidates: readonly Candidate[],
  allowances: readonly (readonly (Allowance | null)[])[],
  old: ReadonlySet<string>,
  policyChanged: boolean,
  history: History,
  needed: NeededEntry[],
): Promise<string[]> {
  const lines: string[] = [];
  const marked = await markedBefore(file, history);
  for (const [at, candidate] of candidates.entries()) {
    for (const [index, part] of candidate.parts.entries()) {
      const allowance = allowances[at]?.[index];
      if (!allowance) continue;
      if ('marker' in allowance.by) {
        const { line, rule } = allowance.by.marker;
        if (marked.has(part.value)) continue;
        lines.push(policyMessages.addedMarker(file.path, line, rule, allowance.reason));
      } else if ('entry' in allowance.by && policyChanged && !old.has(part.value)) {
        if (await coveredBefore(file, candidates, at, index, history)) continue;
        needed.push({ path: file.path, line: part.line, rule: part.rule, reason: allowance.reason });
      }
    }
  }
  return lines;
}

/** The values of the file that a marker allowed in a parent. */
export async function markedBefore(file: ChangedFile, history: History): Promise<Set<string>> {
  const values = new Set<string>();
  for (const [parent, version] of file.parents.entries()) {
    if (!version) continue;
    const candidates = await history.candidates(version, file.path);
    const { parts } = await (await history.policy(parent)).exceptions(file.path, candidates);
    for (const [at, candidate] of candidates.entries()) {
      for (const [index, { value }] of candidate.parts.entries()) {
        const by = parts[at]?.[index]?.by;
        if (by && 'marker' in by) values.add(value);
      }
    }
  }
  return values;
}

async function coveredBefore(
  file: ChangedFile,
  candidates: readonly Candidate[],
  at: number,
  index: number,
  history: History,
): Promise<boolean> {
  for (const parent of file.parents.keys()) {
    const { parts } = await (await history.policy(parent)).exceptions(file.path, candidates);
    const by = parts[at]?.[index]?.by;
    if (by && 'entry' in by) return true;
  }
  return false;
}
