import type { Candidate, Part } from '../detect/candidate.ts';
import { baselineMessages } from '../messages/baseline.ts';
import { configMessages } from '../messages/config.ts';
import type { AllowEntry } from './allowEntry.ts';
import type { Baseline } from './baseline.ts';
import { checkPolicyFolder } from './checkPolicyFolder.ts';
import { type Config, readConfig } from './config.ts';
import type { EntrySet } from './entrySet.ts';
import { type Marker, matchMarkers } from './markers.ts';
import { allowPath, baselinePath, type PolicyFiles } from './policyFiles.ts';
import { withoutSecrets } from './withoutSecrets.ts';

/** Why one part of a candidate may stay, in the words of whoever allowed it. */
export interface Allowance {
  /** One line, without any of the file's secrets; not yet safe for a terminal. */
  readonly reason: string;
  readonly by:
    | { readonly entry: AllowEntry }
    | { readonly marker: Marker }
    | { readonly config: Config }
    | { readonly baseline: true };
}

/** What a policy says of one file. */
interface Exceptions {
  /** For each candidate, for each of its parts. A candidate is allowed where every part is (`allowanceOf`). */
  readonly parts: readonly (readonly (Allowance | null)[])[];
  /** Lines for people: an entry that has expired, a marker that allows nothing. */
  readonly notices: readonly string[];
}

/** The exceptions in force: entries of `.keyguard/allow.toml`, markers beside the secrets, what the configuration excludes. */
export interface Policy {
  /** @param candidates all that were found in `file`: one marker allows one of them, so they are judged together. */
  exceptions(file: string, candidates: readonly Candidate[]): Promise<Exceptions>;
  readonly config: Config;
  /** Entries whose last day is over. */
  readonly expired: readonly AllowEntry[];
  /** Entries in force that nothing has needed so far: stale, once everything has been looked at. */
  unused(): readonly AllowEntry[];
  /** How many of the baseline's secrets have not been met so far: gone, once everything has been looked at. */
  unmet(): number;
}

interface PolicyOptions {
  /**
   * Whether the secrets of `.keyguard/baseline` pass: for whoever looks at all that there is. A hook tells what is
   * old by itself, so that there an old secret that was taken out and comes back is new.
   */
  readonly baseline: boolean;
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
  options: PolicyOptions = { baseline: false },
): Promise<Policy> {
  const rules = new Set(ruleIds);
  const list = await files.list();
  checkPolicyFolder(list);
  const config = await readConfig(files);
  const has = (name: string) => list.some(({ path }) => path === name);
  const entries = has(allowPath) ? await readEntries(await files.read(allowPath), rules, today) : null;
  const baseline =
    options.baseline && has(baselinePath) ? await openBaseline(await files.read(baselinePath)) : null;

  /** Why a part may stay where no marker says so. */
  const allowanceOf = async (file: string, part: Part, notices: string[]): Promise<Allowance | null> => {
    const entry = await entries?.match(file, part, notices);
    if (entry) return { by: { entry }, reason: entry.reason };
    if (config.excludes(file)) return { by: { config }, reason: configMessages.excludedReason };
    if (await baseline?.entryOf(file, part))
      return { by: { baseline: true }, reason: baselineMessages.recorded };
    return null;
  };
  return {
    exceptions: async (file, candidates) => {
      const marked = matchMarkers(file, candidates, rules, config.markers);
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
          const allowance = marker
            ? { by: { marker }, reason: marker.reason }
            : await allowanceOf(file, part, notices);
          allowances.push(allowance && { ...allowance, reason: shown(allowance.reason) });
        }
        parts.push(allowances);
      }
      return { parts, notices: [...new Set(notices)] };
    },
    config,
    expired: entries?.expired ?? [],
    unused: () => entries?.unused() ?? [],
    unmet: () => baseline?.unmet() ?? 0,
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

async function openBaseline(bytes: Uint8Array): Promise<Baseline> {
  const { readBaseline } = await import('./baseline.ts');
  return readBaseline(bytes);
}
