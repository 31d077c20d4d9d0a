import type { ContextLine, Part } from '../detect/candidate.ts';
import { type Concealer, placeOn } from '../remedy/conceal.ts';
import { printable } from '../terminal.ts';
import { blank, codePointWidth, displayWidth } from './displayWidth.ts';

/** A line as it is shown: `carets` goes below it and is empty where there is nothing to point at. */
export interface Excerpt {
  readonly text: string;
  readonly carets: string;
}

const ellipsis = '...';

/** Columns that are kept before the first mark of a long line, so that one sees what it belongs to. */
const lead = 40;

/**
 * A line of a file without its secrets, with carets under those of `own`. Lines that are wider than `columns` are cut
 * around the first of them.
 *
 * @param inFile every part found in the file, so that all of them are hidden
 */
export function excerpt(
  line: ContextLine,
  own: readonly Part[],
  inFile: readonly Part[],
  concealer: Concealer,
  columns: number,
): Excerpt {
  const concealed = concealer.line(line, inFile);
  const places = own.flatMap((part) => placeOn(line, part));
  const marks = concealed.masks.filter(({ of }) =>
    places.some((at) => at.start < of.end && of.start < at.end),
  );

  // Text and marks in turn, each made printable by itself, so that the marks stay where they are.
  const pieces: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const mark of marks) {
    pieces.push({ text: printable(concealed.text.slice(at, mark.start)), marked: false });
    pieces.push({ text: printable(concealed.text.slice(mark.start, mark.end)), marked: true });
    at = mark.end;
  }
  pieces.push({ text: printable(concealed.text.slice(at)), marked: false });
  const shown = cutAround(pieces, columns, line);
  const last = shown.findLastIndex(({ marked }) => marked);
  const carets = shown
    .slice(0, last + 1)
    .map(({ text, marked }) => (marked ? '^'.repeat(displayWidth(text)) : blank(text)));
  return { text: shown.map(({ text }) => text).join(''), carets: carets.join('') };
}

function cutAround(pieces: { text: string; marked: boolean }[], columns: number, line: ContextLine) {
  const width = pieces.reduce((sum, { text }) => sum + displayWidth(text), 0);
  const before = line.offset > 0 ? ellipsis : '';
  const whole = pieces.map(({ text }) => text).join('').length;
  if (width <= columns && !line.cut) return pieces;
  const first = pieces[0]!;
  const start = width > columns ? lastColumns(first.text, lead) : first.text;
  const head = { text: (start.length < first.text.length ? ellipsis : before) + start, marked: false };
  const rest: { text: string; marked: boolean }[] = [];
  let left = columns - displayWidth(head.text) - ellipsis.length;
  let taken = start.length;
  for (const piece of pieces.slice(1)) {
    const text = firstColumns(piece.text, left);
    rest.push({ text, marked: piece.marked });
    taken += text.length;
    left -= displayWidth(text);
    if (text.length < piece.text.length) break;
  }
  const complete = taken === whole - (first.text.length - start.length);
  return [head, ...rest, { text: complete && !line.cut ? '' : ellipsis, marked: false }];
}

function firstColumns(text: string, columns: number): string {
  let left = columns;
  let result = '';
  for (const point of text) {
    left -= codePointWidth(point);
    if (left < 0) break;
    result += point;
  }
  return result;
}

function lastColumns(text: string, columns: number): string {
  const points = [...text];
  let left = columns;
  let start = points.length;
  while (start > 0 && left - codePointWidth(points[start - 1]!) >= 0)
    left -= codePointWidth(points[--start]!);
  return points.slice(start).join('');
}
