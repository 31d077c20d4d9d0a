import type { Insertion } from './language.ts';

/** The offset of the first line from `from` on that is not blank; the end of the code where there is none. */
export function firstLine(code: string, from = 0): number {
  const found = code.slice(from).search(/\S/);
  return found === -1 ? code.length : Math.max(from, code.lastIndexOf('\n', from + found) + 1);
}

/** The offset behind the lines from `from` on that match, with blank ones between them; `from` where none does. */
export function behindLines(code: string, pattern: RegExp, from = 0): number {
  let end = from;
  for (let at = from; at < code.length; ) {
    const next = code.indexOf('\n', at);
    const lineEnd = next === -1 ? code.length : next + 1;
    const line = code.slice(at, lineEnd).trimEnd();
    if (line !== '' && !pattern.test(line)) break;
    if (line !== '') end = lineEnd;
    at = lineEnd;
  }
  return end;
}

/** Puts a line before the one that begins at `at`. */
export const lineBefore = (at: number, line: string): Insertion => ({ at, text: `${line}\n` });

/** Puts a line at `at`, where a line begins or the text ends, and sees that a blank one stands behind it. */
export function lineApart(code: string, at: number, line: string): Insertion {
  const isCut = at > 0 && code[at - 1] !== '\n';
  const isFollowed = at < code.length && !/^[^\S\n]*\n/.test(code.slice(at, at + 100));
  return { at, text: `${isCut ? '\n' : ''}${line}\n${isFollowed ? '\n' : ''}` };
}

/** Before the first line that matches (`pattern` is multi-line), or else apart, before all code. */
export function beforeLine(code: string, pattern: RegExp, line: string): Insertion {
  const found = code.search(pattern);
  return found === -1 ? lineApart(code, firstLine(code), line) : lineBefore(found, line);
}
