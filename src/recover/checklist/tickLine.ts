import { markIn, markOf } from './block.ts';

/** Open, done, or not applicable here. */
export type Box = ' ' | 'x' | '-';

/** The first line of a step. */
export interface Tick {
  readonly box: Box;
  /** When it was done, `2026-11-22T15:04Z`; null where nobody has written it. */
  readonly when: string | null;
  /** What a person wrote on that line besides; empty for nothing. */
  readonly words: string;
}

export const untouched: Tick = { box: ' ', when: null, words: '' };

/** `- [x] **Deactivate the key** 2026-11-22T15:04Z by Kenji <!-- step deactivate -->` */
export function tickLine(id: string, title: string, { box, when, words }: Tick): string {
  const parts = [`- [${box}] **${title}**`, when ?? '', words, markOf({ kind: 'step', id })];
  return parts.filter((part) => part !== '').join(' ');
}

const shape = /^\s*(?:[-*+]|\d+[.)])\s+\[(.?)\]\s*(?:\*\*.*?\*\*|__.*?__)?(.*)<!-- step \S+ -->[ \t]*$/;
/** ISO 8601 as people write it: seconds, zone and `T` may be missing; without a zone it is the time of this machine. */
const instant = /\b(\d{4}-\d\d-\d\d)(?:[T ]+(\d\d:\d\d(?::\d\d)?)\s*(Z|UTC|[+-]\d\d:?\d\d)?)?/;

/** Reads such a line, however it was edited; null where it is no line with a box. */
export function readTick(line: string): Tick | null {
  if (markIn(line)?.kind !== 'step') return null;
  const [, inside, rest] = shape.exec(line) ?? [];
  if (inside === undefined) return null;
  const mark = inside.trim().toLowerCase();
  const box: Box = mark === '' ? ' ' : mark === '-' || mark === '~' ? '-' : 'x';
  const found = instant.exec(rest!);
  const when = found && instantOf(found[1]!, found[2], found[3]);
  const words = (when ? rest!.replace(found![0], '') : rest!).replace(/\s+/g, ' ').trim();
  return {
    box,
    when: box === 'x' ? (when ?? null) : null,
    words: box === 'x' || !when ? words : rest!.trim(),
  };
}

/** To the minute, in UTC; null for what is no time. */
export function instantOf(day: string, time = '00:00', zone = ''): string | null {
  const date = new Date(`${day}T${time}${zone === 'UTC' ? 'Z' : zone}`);
  return Number.isNaN(date.getTime()) ? null : toMinute(date);
}

/** `2026-11-22T15:04Z` */
export const toMinute = (date: Date): string => date.toISOString().replace(/:\d\d\.\d{3}Z$/, 'Z');
