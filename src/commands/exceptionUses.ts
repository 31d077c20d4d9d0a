import { workTreePolicy } from '../files/workTreePolicy.ts';
import type { Repository } from '../git/repository.ts';
import { scanMessages } from '../messages/scan.ts';
import type { AllowEntry } from '../policy/allowEntry.ts';
import { readAllowFile } from '../policy/allowFile.ts';
import type { Skipped } from '../policy/finding.ts';
import { loadRules } from '../policy/loadRules.ts';
import { readPolicy } from '../policy/policy.ts';
import { allowPath } from '../policy/policyFiles.ts';
import { scanStaged } from './scanStaged.ts';
import { scanTree } from './scanTree.ts';

/** An exception, and what it is good for. */
export interface ExceptionUse {
  readonly entry: AllowEntry;
  readonly state: 'expired' | 'stale' | 'used';
  /** The secrets that it covers, in the work tree or staged. */
  readonly places: readonly { readonly file: string; readonly line: number }[];
}

export interface ExceptionUses {
  /** The allow file of the work tree; null where there is none. */
  readonly bytes: Uint8Array | null;
  readonly rules: ReadonlySet<string>;
  readonly uses: readonly ExceptionUse[];
  /** What could not be looked at: while there is any, no exception is stale for sure. */
  readonly skipped: readonly Skipped[];
}

/** Looks at all that the work tree and the index hold, to see which exceptions are needed. */
export async function exceptionUses(repository: Repository): Promise<ExceptionUses> {
  const { root } = repository;
  const files = workTreePolicy(root);
  const hasFile = (await files.list()).some(({ path }) => path === allowPath);
  const ruleSet = await loadRules(files);
  const rules = new Set(ruleSet.ids);
  const policy = await readPolicy(files, rules);
  if (!hasFile) return { bytes: null, rules, uses: [], skipped: [] };
  const bytes = await files.read(allowPath);
  const tree = await scanTree([root], { root, ignore: true, ruleSet, config: policy.config });
  const staged = await scanStaged(repository);
  const skipped = [...tree.overLimit, ...staged.skipped, ...staged.passedOver];
  const places = new Map<number, Map<string, { file: string; line: number }>>();
  const looked = [...tree.files.map(({ name, candidates }) => [name, candidates] as const), ...staged.found];
  for (const [file, candidates] of looked) {
    const { parts } = await policy.exceptions(file, candidates);
    for (const [at, candidate] of candidates.entries()) {
      for (const [index, { line }] of candidate.parts.entries()) {
        const by = parts[at]![index]?.by;
        if (!by || !('entry' in by)) continue;
        const own = places.get(by.entry.line) ?? new Map();
        places.set(by.entry.line, own.set(`${file}\0${line}`, { file, line }));
      }
    }
  }
  for (const { name, error } of tree.files)
    if (error !== '') skipped.push({ file: name, reason: scanMessages.unreadable(error) });
  const expired = new Set(policy.expired.map(({ line }) => line));
  const uses = readAllowFile(bytes, rules).entries.map((entry): ExceptionUse => {
    const covered = [...(places.get(entry.line)?.values() ?? [])];
    const state = expired.has(entry.line) ? 'expired' : covered.length === 0 ? 'stale' : 'used';
    return { entry, state, places: covered };
  });
  return { bytes, rules, uses, skipped };
}
