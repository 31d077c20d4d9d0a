import type { TextEdit } from './types.ts';

/** An assignment in a file of `NAME=value` lines. */
interface Assignment {
  readonly name: string;
  readonly value: string;
  /** Offsets of the whole assignment, without its line end. */
  readonly start: number;
  readonly end: number;
}

/** `NAME=`, then a quoted value that may go over lines, or what stands until the end of the line or a comment. */
const assignment =
  /^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\[\s\S])*)"|'([^']*)'|`([^`]*)`|([^\r\n]*))/gm;

/** The assignments of a `.env`, read as most loaders do. */
function assignmentsIn(text: string): Assignment[] {
  return [...text.matchAll(assignment)].map((match) => {
    const [whole, name, double, single, backtick, bare] = match;
    const value =
      double?.replace(/\\n/g, '\n').replace(/\\(["$\\`])/g, '$1') ??
      single ??
      backtick ??
      bare!.replace(/(?:^|\s)#.*/, '').trim();
    return { name: name!, value, start: match.index, end: match.index + whole.length };
  });
}

/** The values of a `.env` by name, read as most loaders do; of a name that is there twice, the last one. */
export const plainEnv = (text: string): Map<string, string> =>
  new Map(assignmentsIn(text).map(({ name, value }) => [name, value]));

/** Edits that put lines at the end of a text, each on its own. */
export function appended(text: string, lines: readonly string[]): TextEdit[] {
  if (lines.length === 0) return [];
  const before = text === '' || /[\r\n]$/.test(text) ? '' : '\n';
  return [{ start: text.length, end: text.length, text: `${before}${lines.join('\n')}\n` }];
}

/**
 * Edits that give a `.env` these lines: where a name stands there with nothing behind it, as in a copied example, the
 * line takes its place; all others come to the end. No other line changes.
 */
export function withAssignments(text: string, lines: ReadonlyMap<string, string>): TextEdit[] {
  const there = assignmentsIn(text);
  const inPlace = [...lines].flatMap(([name, line]) => {
    const own = there.filter((each) => each.name === name);
    const empty = own.length === 1 && own[0]!.value === '' ? own[0]! : null;
    if (!empty) return [];
    const comment = /[ \t]#.*$/.exec(text.slice(empty.start, empty.end))?.[0] ?? '';
    return [{ name, start: empty.start, end: empty.end - comment.length, text: line }];
  });
  const rest = [...lines].filter(([name]) => !inPlace.some((edit) => edit.name === name));
  const edits = inPlace
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, text }) => ({ start, end, text }));
  return [
    ...edits,
    ...appended(
      text,
      rest.map(([, line]) => line),
    ),
  ];
}
