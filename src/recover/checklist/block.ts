/** What a part of the file is, as the mark on its first line says. */
export interface Mark {
  readonly kind: 'guide' | 'facts' | 'fact' | 'section' | 'step' | 'older' | 'written';
  readonly id: string;
}

/** A part of the file: from the line with its mark to the line before the next one's. */
export interface Block {
  readonly mark: Mark;
  readonly lines: readonly string[];
}

/** The mark itself: a comment, which no reader of the rendered page sees. */
export const markOf = ({ kind, id }: Mark): string => `<!-- ${kind} ${id} -->`;

const pattern = /<!-- (guide|facts|fact|section|step|older|written) ([\w:.-]+) -->[ \t]*$/;

/** The mark at the end of a line. */
export function markIn(line: string): Mark | null {
  const [, kind, id] = pattern.exec(line) ?? [];
  return kind === undefined ? null : { kind: kind as Mark['kind'], id: id! };
}

/** A line without its mark. */
export const withoutMark = (line: string): string => line.replace(pattern, '').trimEnd();
