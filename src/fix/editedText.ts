import type { TextEdit } from './types.ts';

/** A text with edits, which are in order and disjoint. */
export function editedText(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Are edits in order, disjoint, and inside a text of this length. */
export function areInOrder(edits: readonly TextEdit[], length: number): boolean {
  return edits.every(
    ({ start, end }, index) => start >= (edits[index - 1]?.end ?? 0) && end >= start && end <= length,
  );
}

/** The edits with the line end that most lines of the text have. */
export function withLineEndsOf(text: string, edits: readonly TextEdit[]): TextEdit[] {
  const pairs = text.match(/\r\n/g)?.length ?? 0;
  const feeds = (text.match(/\n/g)?.length ?? 0) - pairs;
  if (pairs <= feeds) return [...edits];
  return edits.map((edit) => ({ ...edit, text: edit.text.replace(/\r?\n/g, '\r\n') }));
}
