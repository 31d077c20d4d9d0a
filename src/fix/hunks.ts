import { commonLines } from './commonLines.ts';

/** A line of a difference. Numbers count from 1: of the text after the change for `+`, else of the one before. */
export interface DiffLine {
  readonly sign: ' ' | '-' | '+';
  readonly number: number;
  readonly text: string;
}

/** So many unchanged lines are shown on both sides of a change. */
const around = 2;

/** The differences between two texts, line by line, each with the lines around it. */
export function hunks(before: string, after: string): DiffLine[][] {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const lines: DiffLine[] = [];
  let [a, b] = [0, 0];
  const changedUntil = (endA: number, endB: number) => {
    for (; a < endA; a++) lines.push({ sign: '-', number: a + 1, text: old[a]! });
    for (; b < endB; b++) lines.push({ sign: '+', number: b + 1, text: fresh[b]! });
  };
  for (const [x, y] of commonLines(old, fresh)) {
    changedUntil(x, y);
    lines.push({ sign: ' ', number: x + 1, text: old[x]! });
    [a, b] = [x + 1, y + 1];
  }
  changedUntil(old.length, fresh.length);
  return grouped(lines);
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Unchanged lines that are far from every change are left out. */
function grouped(lines: readonly DiffLine[]): DiffLine[][] {
  const near = new Set<number>();
  for (const [index, { sign }] of lines.entries()) {
    if (sign === ' ') continue;
    for (let at = index - around; at <= index + around; at++) near.add(at);
  }
  const groups: DiffLine[][] = [];
  for (const [index, line] of lines.entries()) {
    if (!near.has(index)) continue;
    if (near.has(index - 1) && index > 0) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  return groups;
}
