import { printable } from '../terminal.ts';

/**
 * A name from outside as a Markdown code span: on one line, printable, with a fence longer than any run of backticks
 * inside it, and unable to open a comment (the engine keeps its marks in comments).
 * https://spec.commonmark.org/0.31.2/#code-spans
 */
export function code(name: string): string {
  const text = printable(name).replaceAll('\n', '\\n').replaceAll('\t', '\\t').replaceAll('<!--', '<! --');
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}
