import type { Part } from '../detect/candidate.ts';
import { policyMessages as messages } from '../messages/policy.ts';
import type { AllowEntry } from './allowEntry.ts';
import { readAllowFile } from './allowFile.ts';
import { literalPath } from './pathGlob.ts';
import { allowPath } from './policyFiles.ts';
import { markComparer } from './valueMark.ts';

/** The entries of an allow file, ready to be asked. */
export interface EntrySet {
  /**
   * The first entry in force that covers a part, or null. Where only one that has expired would, that goes to
   * `notices`.
   */
  match(
    file: string,
    part: Pick<Part, 'rule' | 'value' | 'line'>,
    notices: string[],
  ): Promise<AllowEntry | null>;
  readonly expired: readonly AllowEntry[];
  unused(): readonly AllowEntry[];
}

/**
 * @param rules ids of the rules that there are
 * @param today `YYYY-MM-DD`; an entry holds through the day that it names
 * @throws a usage error, see `readAllowFile`
 */
export function entrySet(bytes: Uint8Array, rules: ReadonlySet<string>, today: string): EntrySet {
  const { salt, entries } = readAllowFile(bytes, rules);
  const marks = markComparer(salt ?? new Uint8Array());
  const used = new Set<AllowEntry>();
  const forFile = entriesByFile(entries);
  const isExpired = ({ expires }: AllowEntry) => expires !== null && expires < today;

  const covers = async (entry: AllowEntry, { rule, value }: Pick<Part, 'rule' | 'value'>) =>
    (entry.rule === null || entry.rule === rule) &&
    (entry.value === null || (await marks.matches(value, entry.value)));

  return {
    match: async (file, part, notices) => {
      let tooLate: AllowEntry | undefined;
      for (const entry of forFile(file)) {
        if (!(await covers(entry, part))) continue;
        if (isExpired(entry)) {
          tooLate ??= entry;
          continue;
        }
        used.add(entry);
        return entry;
      }
      if (tooLate) {
        const place = { file, line: part.line };
        notices.push(messages.expired(place, allowPath, tooLate.line, tooLate.expires!, tooLate.owner));
      }
      return null;
    },
    expired: entries.filter(isExpired),
    unused: () => entries.filter((entry) => !used.has(entry) && !isExpired(entry)),
  };
}

/** Entries that may speak of a file, in their order: most name one path, and are found without a look at the others. */
function entriesByFile(entries: readonly AllowEntry[]): (file: string) => readonly AllowEntry[] {
  const literal = new Map<string, AllowEntry[]>();
  const others: AllowEntry[] = [];
  for (const entry of entries) {
    const path = entry.path === null ? null : literalPath(entry.path);
    const same = path === null ? others : literal.get(path);
    if (same) same.push(entry);
    else literal.set(path!, [entry]);
  }
  const memory = new Map<string, readonly AllowEntry[]>();
  return (file) => {
    let result = memory.get(file);
    if (!result) {
      const wild = others.filter((entry) => entry.coversPath(file));
      result = [...(literal.get(file) ?? []), ...wild].sort((left, right) => left.line - right.line);
      memory.set(file, result);
    }
    return result;
  };
}
