import type { Candidate } from '../detect/candidate.ts';
import type { AllowEntry } from './allowEntry.ts';
import { checkPolicyFolder } from './checkPolicyFolder.ts';
import type { EntrySet } from './entrySet.ts';
import { type Marker, matchMarkers } from './markers.ts';
import { allowPath, type PolicyFiles } from './policyFiles.ts';
import { withoutSecrets } from './withoutSecrets.ts';

/** Why one part of a candidate may stay, in the words of whoever allowed it. */
export interface Allowance {
  /** One line, without any of the file's secrets; not yet safe for a terminal. */
  readonly reason: string;
  readonly by: { readonly entry: AllowEntry } | { readonly marker: Marker };
}

/** What a policy says of one file. */
interface Exceptions {
  /** For each candidate, for each of its parts. A candidate is allowed where every part is (`allowanceOf`). */
  readonly parts: readonly (readonly (Allowance | null)[])[];
  /** Lines for people: an entry that has expired, a marker that allows nothing. */
  readonly notices: readonly string[];
}

/** The exceptions in force: the entries of `.keyguard/allow.toml` and the markers that stand beside the secrets. */
export interface Policy {
  /** @param candidates all that were found in `file`: one marker allows one of them, so they are judged together. */
  exceptions(file: string, candidates: readonly Candidate[]): Promise<Exceptions>;
  /** Entries whose last day is over. */
  readonly expired: readonly AllowEntry[];
  /** Entries in force that nothing has needed so far: stale, once everything has been looked at. */
  unused(): readonly AllowEntry[];
}

/**
 * Reads and checks the policy.
 *
 * @param ruleIds every rule that there is, those of `.keyguard/patterns` included
 * @param today `YYYY-MM-DD`; by default the day in UTC, so that everyone's clock agrees on what has expired
 * @throws a usage error that names file and line; a broken policy never allows anything
 */
export async function readPolicy(
  files: PolicyFiles,
  ruleIds: Iterable<string>,
  today = new Date().toISOString().slice(0, 10),
): Promise<Policy> {
  const rules = new Set(ruleIds);
  const list = await files.list();
  checkPolicyFolder(list);
  const entries = list.some(({ path }) => path === allowPath)
    ? await readEntries(await files.read(allowPath), rules, today)
    : null;
  return {
    exceptions: async (file, candidates) => {
      const marked = matchMarkers(file, candidates, rules);
      const notices = [...marked.notices];
      const parts: (Allowance | null)[][] = [];
      const reasons = new Map<string, string>();
      const shown = (reason: string) => {
        const known = reasons.get(reason) ?? withoutSecrets(reason, candidates);
        reasons.set(reason, known);
        return known;
      };
      for (const candidate of candidates) {
        const allowances: (Allowance | null)[] = [];
        for (const part of candidate.parts) {
          const marker = marked.markers.get(part);
          const entry = marker ? null : await entries?.match(file, part, notices);
          if (marker) allowances.push({ by: { marker }, reason: shown(marker.reason) });
          else allowances.push(entry ? { by: { entry }, reason: shown(entry.reason) } : null);
        }
        parts.push(allowances);
      }
      return { parts, notices: [...new Set(notices)] };
    },
    expired: entries?.expired ?? [],
    unused: () => entries?.unused() ?? [],
  };
}

/** The allowance of a whole candidate: null where a part has none. Several reasons are joined. */
export function allowanceOf(parts: readonly (Allowance | null)[]): string | null {
  if (parts.length === 0 || parts.some((part) => part === null)) return null;
  return [...new Set(parts.map((part) => part!.reason))].join('; ');
}

async function readEntries(bytes: Uint8Array, rules: ReadonlySet<string>, today: string): Promise<EntrySet> {
  const { entrySet } = await import('./entrySet.ts');
  return entrySet(bytes, rules, today);
}
