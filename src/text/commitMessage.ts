/** How git cleans a message up before it commits it. https://git-scm.com/docs/git-commit#Documentation/git-commit.txt---cleanupltmodegt */
export interface MessageCleanup {
  /** Whether somebody had the message in an editor; otherwise every line is part of it. */
  readonly edited: boolean;
  /** Value of `commit.cleanup`; empty where it is not set. */
  readonly mode: string;
  /** What a comment begins with; `auto`: git has chosen a character that no line of the message begins with. */
  readonly comment: string;
}

/** Characters that `core.commentChar=auto` chooses from. */
const choices = '#;@!$%^&|:';

/**
 * The message that git will commit, of the file that a `commit-msg` hook is given. Comments, and everything from the
 * scissors on (the diff of `git commit --verbose`), become empty lines, so that numbers of lines hold.
 *
 * @param bytes in an encoding that has ASCII in it
 */
export function commitMessage(bytes: Buffer, { edited, mode, comment }: MessageCleanup): Buffer {
  if (!edited) return bytes;
  const lines = bytes.toString('latin1').split('\n');
  const sign = comment === 'auto' ? chosen(lines) : Buffer.from(comment || '#').toString('latin1');
  const scissors = lines.indexOf(`${sign} ------------------------ >8 ------------------------`);
  const kept = scissors < 0 ? lines : lines.slice(0, scissors);
  const dropsComments = !['whitespace', 'verbatim', 'scissors'].includes(mode);
  const text = kept.map((line) => (dropsComments && line.startsWith(sign) ? '' : line)).join('\n');
  return Buffer.from(text, 'latin1');
}

/** What git writes ends with its comments. */
function chosen(lines: readonly string[]): string {
  const last = lines.findLast((line) => line.trim() !== '')?.[0] ?? '';
  return last !== '' && choices.includes(last) ? last : '#';
}
