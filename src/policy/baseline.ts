import type { Part } from '../detect/candidate.ts';
import { usageError } from '../errors.ts';
import { baselineMessages as messages } from '../messages/baseline.ts';
import { baselinePath } from './policyFiles.ts';
import { isValueMark, markOf, type ValueMark } from './valueMark.ts';

/** A secret that was there before, in one line of the file: nothing of its value can be read back. */
export interface BaselineEntry {
  readonly path: string;
  readonly rule: string;
  readonly mark: ValueMark;
}

/** `.keyguard/baseline`, read. */
export interface Baseline {
  /** Random bytes under which the marks are made. More than one where two branches made a baseline each. */
  readonly salts: readonly Uint8Array[];
  readonly entries: readonly BaselineEntry[];
  /** The entry of a part; null for none. It counts as met from then on. */
  entryOf(file: string, part: Pick<Part, 'rule' | 'value'>): Promise<BaselineEntry | null>;
  /** How many entries have not been met. */
  unmet(): number;
}

/**
 * log2 of scrypt's N for values that could be guessed: 4 MB and about 10 ms a guess. Less than an allow entry costs,
 * because a repository that needs a baseline has thousands of them, and each scan computes them all.
 */
export const baselineCost = 12;

/** The first line, behind which the version of the form stands. */
const titleStart = '# keyguard baseline ';
const title = `${titleStart}1`;
const saltKey = 'salt';

/**
 * Reads a baseline: comment lines, `salt TAB base64`, and `path TAB rule TAB mark` for each secret, in any order, so that
 * git merges two of them line by line.
 *
 * @throws a usage error with the line of what is none of these
 */
export function readBaseline(bytes: Uint8Array): Baseline {
  const salts = new Set<string>();
  const entries = new Map<string, BaselineEntry>();
  /** Where there are any at all, so that no mark is computed for nothing. */
  const places = new Set<string>();
  for (const [index, raw] of Buffer.from(bytes).toString('utf8').split('\n').entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const fields = line.split('\t');
    const [first = '', second = '', third = ''] = fields;
    if (fields.length === 1 && (line === '' || line.startsWith('#'))) {
      if (line.startsWith(titleStart) && line !== title) throw usageError(messages.badVersion(baselinePath));
    } else if (fields.length === 2 && first === saltKey && isSalt(second)) salts.add(second);
    else if (fields.length === 3 && first !== '' && /^[a-z0-9-]+$/.test(second) && isValueMark(third)) {
      const entry = { path: unescaped(first), rule: second, mark: third };
      entries.set(keyOf(entry), entry);
      places.add(`${entry.path}\0${entry.rule}`);
    } else throw usageError(messages.badLine(baselinePath, index + 1));
  }
  if (salts.size === 0 && entries.size > 0) throw usageError(messages.noSalt(baselinePath));
  const keys = [...salts].map((salt) => Buffer.from(salt, 'base64'));
  const met = new Set<BaselineEntry>();
  return {
    salts: keys,
    entries: [...entries.values()],
    async entryOf(path, { rule, value }) {
      if (!places.has(`${path}\0${rule}`)) return null;
      for (const salt of keys) {
        const entry = entries.get(keyOf({ path, rule, mark: await markOf(value, salt, baselineCost) }));
        if (!entry) continue;
        met.add(entry);
        return entry;
      }
      return null;
    },
    unmet: () => entries.size - met.size,
  };
}

const keyOf = ({ path, rule, mark }: BaselineEntry) => `${path}\0${rule}\0${mark}`;

/** The file: sorted, one line an entry, so that a difference of two commits shows just what went. */
export function baselineText(salts: readonly Uint8Array[], entries: readonly BaselineEntry[]): string {
  const lines = entries.map(({ path, rule, mark }) => `${escaped(path)}\t${rule}\t${mark}`);
  return [
    title,
    ...salts.map((salt) => `${saltKey}\t${Buffer.from(salt).toString('base64')}`),
    ...[...new Set(lines)].sort(),
    '',
  ].join('\n');
}

const isSalt = (text: string) => /^[A-Za-z0-9+/]{22,}={0,2}$/.test(text);

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
/** A path may hold what ends a field or a line, and start like a comment. */
const escaped = (path: string) =>
  path.replaceAll(/[\\\t\n\r]|^#/g, (character) => escapes[character] ?? `\\${character}`);
const unescaped = (text: string) =>
  text.replaceAll(
    /\\(.)/g,
    (_, character: string) => ({ t: '\t', n: '\n', r: '\r' })[character] ?? character,
  );
