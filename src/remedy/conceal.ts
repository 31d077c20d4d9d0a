import type { ContextLine, Part } from '../detect/candidate.ts';

/** What stands for a secret in everything that is shown. Its length says nothing of the secret's. */
const mask = '********';

/** Shorter values are masked where they were found, but not wherever they occur: that would tear words apart. */
const shortestEverywhere = 5;

/** How much of a value has to be left over at a cut end of a line for it to be recognised there. */
const shortestRest = 4;

const word = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u;

/** A stretch of a text, as offsets in UTF-16 units, and what is shown in its place. */
export interface Masked {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

interface ConcealedLine {
  readonly text: string;
  /** Where the masks stand in `text`, and what they stand for in the line: offsets in UTF-16 units. */
  readonly masks: readonly { readonly start: number; readonly end: number; readonly of: Masked }[];
}

/** What may be shown of a part: a public prefix that is a small share of it, else nothing. */
export function redacted(part: Part): string {
  const safe = part.value.startsWith(part.shown) && part.value.length - part.shown.length >= 8;
  return safe ? part.shown + mask : mask;
}

/** Hides the given parts in texts, wherever they occur. */
export interface Concealer {
  /** `text` without any known value. */
  readonly text: (text: string) => string;
  /** A path without any known value but words: nobody could open the file, and what was left would tell the word. */
  readonly path: (path: string) => string;
  /** A line of a file; what was found on it (`found`) is hidden by its place, other occurrences by their value. */
  readonly line: (line: ContextLine, found: Iterable<Part>) => ConcealedLine;
}

export function createConcealer(parts: readonly Part[]): Concealer {
  const needles = new Map<string, string>();
  for (const part of parts) {
    const lines = part.value.split(/\r\n|\n|\r|\\r\\n|\\n/).map((piece) => piece.trim());
    for (const piece of [part.value, ...lines]) {
      if (
        piece.length >= shortestEverywhere &&
        !part.shown.includes(piece) &&
        !/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(piece)
      ) {
        needles.set(piece, piece === part.value ? redacted(part) : mask);
      }
    }
  }
  const known = [...needles];
  // By their first letters, of which lengths they are: a text is walked through once, however many secrets there are.
  const lengths = new Map<string, Set<number>>();
  for (const [needle] of known) {
    const beginning = needle.slice(0, shortestEverywhere);
    lengths.set(beginning, (lengths.get(beginning) ?? new Set()).add(needle.length));
  }

  function occurrences(text: string): Masked[] {
    const found: Masked[] = [];
    for (let at = 0; at + shortestEverywhere <= text.length; at++) {
      for (const length of lengths.get(text.slice(at, at + shortestEverywhere)) ?? []) {
        const shown = needles.get(text.slice(at, at + length));
        if (shown !== undefined) found.push({ start: at, end: at + length, shown });
      }
    }
    return found;
  }

  /** A window of a long line may begin or end inside a value. */
  function cutOccurrences(text: string): Masked[] {
    return known.flatMap(([needle]) => {
      const found: Masked[] = [];
      for (let length = Math.min(needle.length, text.length); length >= shortestRest; length--) {
        if (text.startsWith(needle.slice(-length))) found.push({ start: 0, end: length, shown: mask });
        if (text.endsWith(needle.slice(0, length))) {
          found.push({ start: text.length - length, end: text.length, shown: mask });
        }
      }
      return found;
    });
  }

  return {
    text: (text) => apply(text, occurrences(text)).text,
    path: (path) =>
      apply(
        path,
        occurrences(path).filter(({ start, end }) => !word.test(path.slice(start, end))),
      ).text,
    line: (line, found) => {
      const placed = [...found].flatMap((part) => placeOn(line, part));
      const elsewhere = [...occurrences(line.text), ...(line.cut ? cutOccurrences(line.text) : [])];
      return apply(line.text, [...placed, ...elsewhere]);
    },
  };
}

/** Where a part stands on a line: offsets into the line's text; empty where it does not. */
export function placeOn(line: ContextLine, part: Part): Masked[] {
  if (line.number < part.line || line.number > part.endLine) return [];
  const start = line.number === part.line ? part.column - 1 - line.offset : 0;
  const end = line.number === part.endLine ? part.endColumn - 1 - line.offset : line.text.length;
  const within = { start: Math.max(0, start), end: Math.min(line.text.length, end) };
  if (within.end <= within.start) return [];
  const whole = line.number === part.line && start >= 0;
  return [{ ...within, shown: whole ? redacted(part) : mask }];
}

/** Puts what is shown in the place of each stretch; overlapping ones become one. */
function apply(text: string, stretches: readonly Masked[]): ConcealedLine {
  const sorted = [...stretches].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: { start: number; end: number; shown: string }[] = [];
  for (const stretch of sorted) {
    const last = merged.at(-1);
    if (last && stretch.start < last.end) last.end = Math.max(last.end, stretch.end);
    else merged.push({ ...stretch });
  }
  let result = '';
  let at = 0;
  const masks = merged.map((of) => {
    const start = result.length + of.start - at;
    result += text.slice(at, of.start) + of.shown;
    at = of.end;
    return { start, end: result.length, of };
  });
  return { text: result + text.slice(at), masks };
}
