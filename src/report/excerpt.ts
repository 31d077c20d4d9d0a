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
 * @param onLine every part found on the line, so that all of them are hidden
 * @param around where to cut a line that has none of `own`
 */
export function excerpt(
  line: ContextLine,
  own: readonly Part[],
  onLine: Iterable<Part>,
  concealer: Concealer,
  columns: number,
  around = 0,
): Excerpt {
  const concealed = concealer.line(line, onLine);
  const places = own.flatMap((part) => placeOn(line, part));
  const marks = concealed.masks.filter(({ of }) =>
    places.some((at) => at.start < of.end && of.start < at.end),
  );

  // Text and marks in turn, each made printable by itself, so that the marks stay where they are.
  const pieces: Piece[] = [];
  let at = marks.length === 0 ? around : 0;
  if (at > 0) pieces.push({ text: printable(concealed.text.slice(0, at)), marked: false });
  for (const mark of marks) {
    pieces.push({ text: printable(concealed.text.slice(at, mark.start)), marked: false });
    pieces.push({ text: printable(concealed.text.slice(mark.start, mark.end)), marked: true });
    at = mark.end;
  }
  pieces.push({ text: printable(concealed.text.slice(at)), marked: false });
  const shown = fitted(pieces, columns, line);
  const last = shown.findLastIndex(({ marked }) => marked);
  const carets = shown
    .slice(0, last + 1)
    .map(({ text, marked }) => (marked ? '^'.repeat(displayWidth(text)) : blank(text)));
  return { text: shown.map(({ text }) => text).join(''), carets: carets.join('') };
}

/** A stretch of a line as it is shown; the marked ones stand for secrets. */
interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The pieces that fit, from a little before the first mark on. Where something is left out there are three dots. */
function fitted(pieces: readonly Piece[], columns: number, { offset, cut }: ContextLine): readonly Piece[] {
  const isWide = displayWidth(pieces.map(({ text }) => text).join('')) > columns;
  if (!isWide && !cut) return pieces;
  // What stands before the first mark; without one, the line is shown from its start on.
  const [first, ...others] = pieces.length > 1 ? pieces : [{ text: '', marked: false }, ...pieces];
  const start = isWide ? lastColumns(first!.text, lead) : first!.text;
  const head = offset > 0 || start !== first!.text ? ellipsis + start : start;
  let left = columns - displayWidth(head) - ellipsis.length;
  let isComplete = !cut;
  const rest = others.map(({ text, marked }) => {
    const shown = firstColumns(text, left);
    isComplete &&= shown === text;
    left = shown === text ? left - displayWidth(shown) : 0;
    return { text: shown, marked };
  });
  return [{ text: head, marked: false }, ...rest, { text: isComplete ? '' : ellipsis, marked: false }];
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
