import type { Block } from '../text/blocks.ts';
import type { Decoder } from '../text/decoder.ts';
import { countLines, lineIndexAt, lineStarts } from '../text/lines.ts';
import type { ContextLine, Part } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { evidenceOf } from './evidenceOf.ts';
import type { RawMatch } from './rawMatch.ts';
import { relatedPlaces } from './relatedPlaces.ts';

/** Where a byte of a text stands: its line, counted from 1, and the UTF-16 units before it on that line. */
export interface Position {
  readonly line: number;
  readonly units: number;
}

/** A match with its place in the whole text; `start` and `end` are offsets from the start of the text. */
export interface Located extends RawMatch {
  readonly part: Part;
  /** What stands near it and belongs to it. */
  readonly related: readonly Part[];
  readonly evidence: readonly Evidence[];
  readonly context: readonly ContextLine[];
}

const linesBefore = 30;
const linesAfter = 3;
/** A line of more bytes is cut to `aroundSecret` bytes on both sides of the secret. */
const longLine = 1000;
const aroundSecret = 400;

export interface Locator {
  /** Turns a match of the block into one of the text; matches are to be asked for in order of their place. */
  locate(match: RawMatch, withContext: boolean): Located;
}

/** The position of `bytes[index]`, where that of `bytes[0]` is `first`. */
export function positionAt(bytes: Uint8Array, index: number, first: Position, decoder: Decoder): Position {
  const { lines, lastStart } = countLines(bytes, 0, index);
  const units = decoder.units(bytes.subarray(lastStart, index));
  return { line: first.line + lines, units: lines === 0 ? first.units + units : units };
}

/** Knows the lines of one block. `first` is the position of `block.bytes[0]`. */
export function createLocator(block: Block, first: Position, decoder: Decoder): Locator {
  const { bytes, base } = block;
  const starts = lineStarts(bytes);
  // Behind the last line end there is no line.
  const lineCount = starts.length - (starts.at(-1) === bytes.length ? 1 : 0);
  /** Lines that are shown whole, by index, because neighbouring matches share them. */
  const shared = new Map<number, ContextLine>();
  /** The last place whose units were counted: on a long line, counting goes on from there. */
  let counted = { line: 0, index: 0, units: first.units };

  function unitsAt(index: number, line: number): number {
    if (line !== counted.line) counted = { line, index: starts[line]!, units: line === 0 ? first.units : 0 };
    const { units } = counted;
    return index < counted.index
      ? units - decoder.units(bytes.subarray(index, counted.index))
      : units + decoder.units(bytes.subarray(counted.index, index));
  }

  function place(index: number): Position {
    const line = lineIndexAt(starts, index);
    const units = unitsAt(index, line);
    counted = { line, index, units };
    return { line: first.line + line, units };
  }

  /** Where the text of a line ends, before its line end. */
  function endOfLine(index: number): number {
    let end = starts[index + 1] ?? bytes.length;
    if (end > starts[index]! && bytes[end - 1] === 0x0a) end--;
    if (end > starts[index]! && bytes[end - 1] === 0x0d) end--;
    return end;
  }

  function contextLine(index: number, match: RawMatch): ContextLine {
    const known = shared.get(index);
    if (known !== undefined) return known;
    const from = starts[index]!;
    const to = endOfLine(index);
    const number = first.line + index;
    const hidden = index === 0 && first.units > 0;
    if (!hidden && to - from <= longLine) {
      const line = { number, text: decoder.decode(bytes.subarray(from, to)), offset: 0, cut: false };
      shared.set(index, line);
      return line;
    }
    const holds = match.start < to && match.end > from;
    const start = characterStart(bytes, holds ? Math.max(from, match.start - aroundSecret) : from);
    const end = characterStart(bytes, Math.min(to, (holds ? match.end : from) + aroundSecret));
    const text = decoder.decode(bytes.subarray(start, end));
    return { number, text, offset: holds ? unitsAt(start, index) : 0, cut: true };
  }

  function spanOf(span: { readonly start: number; readonly end: number }) {
    const [start, end] = [place(span.start), place(span.end)];
    return {
      value: decoder.decode(bytes.subarray(span.start, span.end)),
      line: start.line,
      column: start.units + 1,
      endLine: end.line,
      endColumn: end.units + 1,
    };
  }

  return {
    locate(match, withContext) {
      const start = place(match.start);
      const firstLine = start.line - first.line;
      const lastLine = lineIndexAt(starts, match.end - 1);
      const context: ContextLine[] = [];
      const from = withContext ? Math.max(0, firstLine - linesBefore) : firstLine;
      const until = withContext ? Math.min(lineCount - 1, lastLine + linesAfter) : lastLine;
      for (let index = from; index <= until; index++) context.push(contextLine(index, match));
      const { id, role, env } = match.rule;
      const shown = decoder.decode(bytes.subarray(match.start, match.start + match.shown));
      const part = { rule: id, role, env, shown, facts: match.facts, ...spanOf(match) };
      const places = withContext ? relatedPlaces(bytes, match) : [];
      const related = places.map(
        (near): Part => ({ rule: id, role: near.role, env: '', shown: '', facts: {}, ...spanOf(near) }),
      );
      const evidence = evidenceOf(match, bytes);
      return { ...match, start: base + match.start, end: base + match.end, part, related, evidence, context };
    },
  };
}

/** Goes back to the start of a UTF-8 character. */
function characterStart(bytes: Uint8Array, index: number): number {
  let at = index;
  while (at > 0 && index - at < 3 && (bytes[at]! & 0xc0) === 0x80) at--;
  return at;
}
