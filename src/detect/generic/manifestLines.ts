import { latin1 } from '../../text/latin1.ts';
import { lineEndAfter, lineStartBefore, skipLineEnd } from '../../text/lines.ts';

/** A line of a manifest. */
export interface ManifestLine {
  /** Offset of its first character behind the indentation. */
  readonly start: number;
  /** Columns before that; before what follows the `-` of a list's element. */
  readonly indent: number;
  /** Whether it begins an element of a list. */
  readonly isElement: boolean;
  readonly text: string;
}

/** So far a manifest is looked at to both sides of its kind. */
const reach = 0x10000;

/** A fence of Markdown, or the quotes that end a string of several lines; no line of YAML begins with the like. */
const fence = /^(?:`|"""|''')/;
/** The quotes at the end of a line of code that open such a string. */
const opening = /(?:[=(,:+\s]|\b[rfbu]{1,2})(`|"""|''')(?:(?!\1).)*$/i;
const holdsOdd = (text: string, quote: string) => text.split(quote).length % 2 === 0;

const kindLine = /^["']?kind["']?\s{0,4}:\s{0,4}["']?secret\b/i;

/**
 * The lines of the mapping that has the kind that stands at `at`, in order, and how far its keys are indented. Null where
 * the kind does not begin a line, as in JSON of one line. A text is looked at once, however many kinds are in it.
 */
export function manifestLines(
  bytes: Uint8Array,
  at: number,
): { lines: readonly ManifestLine[]; indent: number } | null {
  const first = lineOfKind(bytes, at);
  if (first < 0) return null;
  return { lines: linesOfObject(bytes, first), indent: lineAt(bytes, first).indent };
}

/** Where the line starts whose key is the kind; -1 where other text stands before it, as in JSON of one line. */
function lineOfKind(bytes: Uint8Array, at: number): number {
  const first = Math.max(0, at - 160);
  const [, lead] =
    /(^|[\r\n])[ \t]*(?:-[ \t]+)?["']?kind["' ]*: *["']?$/.exec(latin1(bytes, first, at)) ?? [];
  if (lead === undefined || (lead === '' && first > 0)) return -1;
  return lineStartBefore(bytes, at, first);
}

/** The lines of the mapping in which the line that starts at `first` is an entry, in order. */
function linesOfObject(bytes: Uint8Array, first: number): ManifestLine[] {
  const kind = lineAt(bytes, first);
  const isEnd = (line: ManifestLine) =>
    line.indent < kind.indent ||
    line.text.startsWith('---') ||
    kindLine.test(line.text) ||
    fence.test(line.text);
  const above: ManifestLine[] = [];
  const limit = Math.max(0, first - reach);
  let isBegun = kind.isElement;
  /** The quotes of the string that it stands in: it ends with that. */
  let string = '';
  for (let start = first; start > limit && !isBegun; ) {
    start = lineStartBefore(bytes, start - (bytes[start - 2] === 0x0d ? 2 : 1), limit);
    const line = lineAt(bytes, start);
    if (isNothing(line)) continue;
    if (isEnd(line)) break;
    const quote = opening.exec(line.text)?.[1];
    if (quote !== undefined && holdsOdd(line.text, quote)) {
      string = quote;
      break;
    }
    above.push(line);
    isBegun = line.isElement && line.indent === kind.indent;
  }
  const lines = [...above.reverse(), kind];
  for (let start = first; ; ) {
    start = skipLineEnd(bytes, lineEndAfter(bytes, start, bytes.length));
    if (start >= bytes.length || start > first + reach) break;
    const line = lineAt(bytes, start);
    if (string !== '' && !fence.test(line.text) && holdsOdd(line.text, string)) {
      lines.push({ ...line, text: line.text.slice(0, line.text.indexOf(string)).trimEnd() });
      break;
    }
    if (isNothing(line)) continue;
    if (isEnd(line) || (line.isElement && line.indent === kind.indent)) break;
    lines.push(line);
  }
  return lines;
}

const isNothing = ({ text }: ManifestLine) => text === '' || /^(?:#|\{\{|\})/.test(text);

function lineAt(bytes: Uint8Array, from: number): ManifestLine {
  const text = latin1(bytes, from, lineEndAfter(bytes, from, from + reach));
  const [before, dash] = /^[ \t]*(-[ \t]+)?/.exec(text)!;
  return {
    start: from + before.length,
    indent: before.length,
    isElement: dash !== undefined,
    text: text.slice(before.length).trimEnd(),
  };
}
