import type { Part } from '../detect/candidate.ts';
import { policyMessages as messages } from '../messages/policy.ts';
import type { AllowEntry } from './allowEntry.ts';
import { readAllowFile } from './allowFile.ts';
import { literalPath } from './pathGlob.ts';
import { allowPath } from './policyFiles.ts';
import { isUnguessable, kindOf, type MarkKind, markerUnder, type ValueMark } from './valueMark.ts';

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
  readonly entries: readonly AllowEntry[];
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
  const markOf = markerUnder(salt ?? new Uint8Array());
  const used = new Set<AllowEntry>();
  const forFile = groupsByFile(entries);
  const isExpired = ({ expires }: AllowEntry) => expires !== null && expires < today;

  return {
    match: async (file, part, notices) => {
      const covering: AllowEntry[] = [];
      for (const group of forFile(file)) {
        for (const entry of group.withoutValue.get(part.rule) ?? []) covering.push(entry);
        for (const entry of group.withoutValue.get(anyRule) ?? []) covering.push(entry);
        for (const kind of kindsFor(group, part.rule)) {
          // No scrypt mark is made of such a value, and to make one costs 0.1 s.
          if (kind === 'scrypt' && isUnguessable(part.value)) continue;
          const same = group.byMark.get(await markOf(part.value, kind)) ?? [];
          for (const entry of same) if (entry.rule === null || entry.rule === part.rule) covering.push(entry);
        }
      }
      covering.sort((left, right) => left.line - right.line);
      const entry = covering.find((each) => !isExpired(each));
      if (entry) used.add(entry);
      const [tooLate] = covering;
      if (!entry && tooLate) {
        const place = { file, line: part.line };
        notices.push(messages.expired(place, allowPath, tooLate.line, tooLate.expires!, tooLate.owner));
      }
      return entry ?? null;
    },
    entries,
    expired: entries.filter(isExpired),
    unused: () => entries.filter((entry) => !used.has(entry) && !isExpired(entry)),
  };
}

/** Entries that name the same paths, found by what else they name: ten thousand cost no more than one. */
interface Group {
  /** Those that name no value, by rule. */
  readonly withoutValue: Map<string, AllowEntry[]>;
  readonly byMark: Map<ValueMark, AllowEntry[]>;
  /** By rule, the kinds of marks that there are: no other has to be computed. */
  readonly kinds: Map<string, Set<MarkKind>>;
}

/** Stands for the rule of an entry that names none; no id is empty. */
const anyRule = '';

const kindsFor = ({ kinds }: Group, rule: string) =>
  new Set([...(kinds.get(rule) ?? []), ...(kinds.get(anyRule) ?? [])]);

function groupOf(entries: readonly AllowEntry[]): Group {
  const group: Group = { withoutValue: new Map(), byMark: new Map(), kinds: new Map() };
  for (const entry of entries) {
    const rule = entry.rule ?? anyRule;
    if (entry.value === null) listIn(group.withoutValue, rule).push(entry);
    else {
      listIn(group.byMark, entry.value).push(entry);
      group.kinds.set(rule, (group.kinds.get(rule) ?? new Set()).add(kindOf(entry.value)));
    }
  }
  return group;
}

/** What may speak of a file: most entries name one path, or none, and are found without a look at the others. */
function groupsByFile(entries: readonly AllowEntry[]): (file: string) => readonly Group[] {
  const literal = new Map<string, AllowEntry[]>();
  const anywhere: AllowEntry[] = [];
  const wild: AllowEntry[] = [];
  for (const entry of entries) {
    const path = entry.path === null ? null : literalPath(entry.path);
    if (entry.path === null) anywhere.push(entry);
    else if (path === null) wild.push(entry);
    else listIn(literal, path).push(entry);
  }
  const everywhere = groupOf(anywhere);
  const memory = new Map<string, readonly Group[]>();
  return (file) => {
    let groups = memory.get(file);
    if (!groups) {
      const here = [...(literal.get(file) ?? []), ...wild.filter((entry) => entry.coversPath(file))];
      groups = [groupOf(here), everywhere];
      memory.set(file, groups);
    }
    return groups;
  };
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
