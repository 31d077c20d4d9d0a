import { isCollection, isMap, isPair, isScalar, type Pair, parseAllDocuments, parseDocument } from 'yaml';

/**
 * Edits a YAML text by cutting and inserting whole lines, so that comments, order and layout stay. Every result is
 * read again and compared with what was meant: null where the text cannot be edited so (flow style, several
 * documents, an alias in the way).
 */

type Path = readonly string[];

/** Whether a text is one YAML document that can be read; what it says. */
export function readYaml(text: string): unknown {
  const documents = parseAllDocuments(text);
  if (!Array.isArray(documents) || documents.length > 1) return undefined;
  if (documents.some(({ errors }) => errors.length > 0)) return undefined;
  return documents[0]?.toJS() ?? null;
}

const lineBreak = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** The member of the innermost mapping that a path leads to, or null. */
function pairAt(text: string, path: Path): Pair | null {
  let node: unknown = parseDocument(text).contents;
  let found: Pair | null = null;
  for (const key of path) {
    if (!isMap(node)) return null;
    found = node.items.find(({ key: each }) => isScalar(each) && each.value === key) ?? null;
    if (!found) return null;
    node = found.value;
  }
  return found;
}

const rangeOf = (node: unknown): readonly [number, number, number] | null =>
  (node as { range?: [number, number, number] | null } | null)?.range ?? null;

/** Column of an offset, counted from 0. */
const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);

/** Offset behind the line that an offset is in. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/**
 * Puts lines under a key, in front of what it holds already: members of a mapping, or items of a list. Keys of the path
 * that are missing are added, at the end of the document or under the last one that is there.
 *
 * @param path keys from the top
 * @param lines as they are to stand, indented among themselves
 * @param meant what the whole text must say afterwards
 */
export function addUnder(text: string, path: Path, lines: readonly string[], meant: unknown): string | null {
  const line = lineBreak(text);
  const result = insert(text, path, lines, line);
  return result !== null && same(readYaml(result), meant) ? result : null;
}

function insert(text: string, path: Path, lines: readonly string[], line: string): string | null {
  const known = path.findLastIndex((_, index) => pairAt(text, path.slice(0, index + 1)) !== null);
  if (known < 0) {
    const body = indented(nested(path, lines), '', line);
    const gap = text === '' ? '' : `${text.endsWith('\n') ? '' : line}${line}`;
    return text + gap + body;
  }
  const pair = pairAt(text, path.slice(0, known + 1))!;
  const missing = path.slice(known + 1);
  const key = rangeOf(pair.key)!;
  const column = columnOf(text, key[0]);
  const value = rangeOf(pair.value);
  const holds = isCollection(pair.value) && pair.value.items.length > 0;
  if (isCollection(pair.value) && pair.value.flow) {
    // An empty list or mapping of the form [] gives way.
    if (holds || !value) return null;
    const body = indented(nested(missing, lines), ' '.repeat(column + 2), line);
    const end = lineEnd(text, value[1]);
    return `${text.slice(0, key[1])}:${line}${body}${text.slice(end)}`;
  }
  if (value && !holds && !(isScalar(pair.value) && pair.value.value === null)) return null;
  const at = lineEnd(text, key[1]);
  // What it holds begins on a line of its own.
  if (holds && value![0] < at) return null;
  const pad = ' '.repeat(holds ? columnOf(text, value![0]) : column + 2);
  const start = text.slice(0, at);
  return `${start}${start.endsWith('\n') ? '' : line}${indented(nested(missing, lines), pad, line)}${text.slice(at)}`;
}

/** Lines under the keys that lead to them. */
const nested = (keys: Path, lines: readonly string[]): string[] =>
  keys.reduceRight<string[]>((inner, key) => [`${key}:`, ...inner.map((each) => `  ${each}`)], [...lines]);

const indented = (lines: readonly string[], pad: string, line: string): string =>
  lines.map((each) => `${pad}${each}${line}`).join('');

/**
 * Takes a member or an item of a list out, with its lines, and the keys above it that are left empty.
 *
 * @param find which member or item, given with the keys that lead to it
 */
export function takeOut(
  text: string,
  path: Path,
  find: (key: unknown, value: unknown) => boolean,
): string | null {
  const pair = pairAt(text, path);
  if (!pair || !isCollection(pair.value) || pair.value.flow) return null;
  const items: readonly unknown[] = pair.value.items;
  const index = items.findIndex((each) =>
    isPair(each)
      ? find((each.key as { value?: unknown })?.value, toJs(each.value))
      : find(undefined, toJs(each)),
  );
  if (index < 0) return text;
  if (items.length === 1) {
    const cut = cutLines(text, rangeOf(pair.key)![0], rangeOf(pair.value)![1]);
    const above = path.slice(0, -1);
    const parent = above.length > 0 ? pairAt(text, above) : null;
    return parent && isMap(parent.value) && parent.value.items.length === 1
      ? takeOut(text, above, (key) => key === path.at(-1))
      : cut;
  }
  const item = items[index];
  const [start, end] = isPair(item)
    ? [rangeOf(item.key)![0], rangeOf(item.value)![1]]
    : [text.lastIndexOf('-', rangeOf(item)![0]), rangeOf(item)![1]];
  return cutLines(text, start, end);
}

const toJs = (node: unknown): unknown => (node as { toJSON?: () => unknown } | null)?.toJSON?.() ?? null;

/** Cuts the lines from one offset to another out. */
function cutLines(text: string, start: number, end: number): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text[end - 1] === '\n' ? end : lineEnd(text, end);
  return text.slice(0, from) + text.slice(to);
}

/** Whether two values that YAML can hold are the same. */
const same = (left: unknown, right: unknown): boolean =>
  JSON.stringify(sorted(left)) === JSON.stringify(sorted(right));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([key, each]) => [key, sorted(each)] as const)
    .sort(([left], [right]) => (left < right ? -1 : 1));
}
