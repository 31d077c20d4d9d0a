import { createHash } from 'node:crypto';
import { recoverMessages as messages } from '../../messages/recover.ts';
import { type Block, markOf } from './block.ts';

/** Digits of a line's mark, and how many marks stand on a row. */
const digits = 4;
const perRow = 25;

/** So few bits tell a line apart from the others of one file, and tell nothing else. */
const markOfLine = (line: string) =>
  createHash('sha256').update(line.trimEnd()).digest('base64url').slice(0, digits);

/** The part at the end of the file that names every line of keyguard's own. */
export function ownLinesBlock(blocks: readonly Block[]): Block {
  const marks = new Set(blocks.flatMap(({ lines }) => lines.filter((line) => line !== '').map(markOfLine)));
  const all = [...marks].join('');
  const rows = all.match(new RegExp(`.{1,${perRow * digits}}`, 'g')) ?? [];
  const mark = { kind: 'written', id: 'marks' } as const;
  return { mark, lines: [markOf(mark), `<!-- ${messages.writtenComment}`, ...rows, '-->', ''] };
}

/** Whether a line is one that keyguard wrote, by that part; null where the file has none any more. */
export function ownLines(block: Block | undefined): ((line: string) => boolean) | null {
  if (!block) return null;
  const marks = new Set(
    block.lines.flatMap((line) => (/^[\w-]+$/.test(line) ? (line.match(/.{4}/g) ?? []) : [])),
  );
  return marks.size === 0 ? null : (line) => marks.has(markOfLine(line));
}
