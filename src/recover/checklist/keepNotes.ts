import { recoverMessages as messages } from '../../messages/recover.ts';
import { type Block, markIn, markOf } from './block.ts';
import { ownLinesBlock } from './ownLines.ts';
import type { Checklist } from './parseChecklist.ts';

/**
 * Puts what people wrote into the file back into its new version. A part that keyguard would write as before stays as
 * people have made it, line by line; in one that has changed, their lines follow the line that they followed, or stand
 * at its end. Parts that the guide no longer has stay where somebody ticked them or wrote into them.
 *
 * @param fresh the guide as it would be written now, ticks and facts in place
 * @param isOwn whether keyguard wrote a line of `old`
 * @returns all parts of the file, the marks at its end included
 */
export function keepNotes(
  fresh: readonly Block[],
  old: Checklist,
  isOwn: (line: string) => boolean,
): Block[] {
  const isPlain = (line: string) => line.trim() !== '' && markIn(line) === null;
  const merged = fresh.map((block): Block => {
    const before = old.blocks.filter(({ mark }) => isSame(mark, block.mark)).flatMap(({ lines }) => lines);
    const own = new Set(before.filter((line) => isPlain(line) && isOwn(line)));
    const now = new Set(block.lines.filter(isPlain));
    const notes = before.filter((line) => isPlain(line) && !isOwn(line) && !now.has(line));
    const isUnchanged =
      before.length > 0 && [...now].every((line) => isOwn(line)) && [...own].every((line) => now.has(line));
    if (isUnchanged) return { ...block, lines: withFreshMarks(before, block.lines) };
    return notes.length === 0 ? block : { ...block, lines: withNotes(block.lines, before, isOwn) };
  });
  const left = old.blocks.filter(
    ({ mark, lines }) =>
      mark.kind !== 'written' &&
      mark.kind !== 'older' &&
      !fresh.some((block) => isSame(mark, block.mark)) &&
      lines.some((line, at) => (at === 0 ? isTicked(line) : isPlain(line) && !isOwn(line))),
  );
  const older: Block[] = [];
  if (left.length > 0) {
    const mark = { kind: 'older', id: 'older' } as const;
    older.push({ mark, lines: [`## ${messages.olderTitle} ${markOf(mark)}`, ''] }, ...left);
  }
  const kept = left.map(({ mark, lines }) => ({ mark, lines: lines.filter(isOwn) }));
  return [...merged, ...older, ownLinesBlock([...fresh, ...older.slice(0, 1), ...kept])];
}

const isSame = (left: Block['mark'], right: Block['mark']) =>
  left.kind === right.kind && (left.kind === 'guide' || left.id === right.id);

const isTicked = (line: string) => /\[[^\s\]]\]/.test(line);

/** The old lines, with the lines that bear a mark (ticks, facts, headings) as they are now. */
function withFreshMarks(before: readonly string[], now: readonly string[]): string[] {
  const fresh = new Map<string, string>();
  for (const line of now) {
    const mark = markIn(line);
    if (mark) fresh.set(`${mark.kind} ${mark.kind === 'guide' ? '' : mark.id}`, line);
  }
  const lines: string[] = [];
  for (const line of before) {
    const mark = markIn(line);
    const name = mark && `${mark.kind} ${mark.kind === 'guide' ? '' : mark.id}`;
    if (name === null) lines.push(line);
    else if (fresh.has(name)) lines.push(fresh.get(name)!);
    // Of a mark that stands there twice, the first is the one.
    if (name !== null) fresh.delete(name);
  }
  // Lines to fill in that somebody took out come back.
  return fresh.size === 0 ? lines : [...trimmed(lines), ...fresh.values(), ''];
}

/** The new lines, and among them the foreign ones of the old, each run of them behind the line that it stood behind. */
function withNotes(
  now: readonly string[],
  before: readonly string[],
  isOwn: (line: string) => boolean,
): string[] {
  const lines = [...now];
  const known = new Set(now);
  /** Where the last line stands that both have; -1 where the line before the notes is gone. */
  let anchor = -1;
  let passed = 0;
  let run: string[] = [];
  const place = () => {
    const note = trimmed(run);
    run = [];
    if (note.length === 0) return;
    const isApart = anchor >= 0 && lines[anchor + 1] === '';
    if (anchor < 0) lines.push(...note, '');
    else lines.splice(anchor + 1, 0, ...(isApart ? ['', ...note] : note));
  };
  for (const line of before) {
    const isBlank = line.trim() === '';
    if (isBlank ? run.length > 0 : markIn(line) === null && !isOwn(line) && !known.has(line)) {
      run.push(line);
      continue;
    }
    place();
    if (isBlank) continue;
    anchor = lines.findIndex((each, at) => at >= passed && isSameLine(each, line));
    passed = Math.max(passed, anchor);
  }
  place();
  return lines;
}

function isSameLine(left: string, right: string): boolean {
  const [one, other] = [markIn(left), markIn(right)];
  return left === right || (one !== null && other !== null && isSame(one, other));
}

function trimmed(lines: readonly string[]): string[] {
  let [start, end] = [0, lines.length];
  while (start < end && lines[start]!.trim() === '') start++;
  while (end > start && lines[end - 1]!.trim() === '') end--;
  return lines.slice(start, end);
}
