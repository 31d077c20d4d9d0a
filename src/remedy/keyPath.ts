import type { ContextLine, Part } from '../detect/candidate.ts';

/** Words at the head of a line that name nothing: `export`, `const`, an access modifier, … */
const keyBefore = /([\p{L}_$][\p{L}\p{N}_$.-]*)["'`)\]}]*\s*(?::\s*[\w<>[\]&'|? ]+=|=>|:=|\?=|\+=|[:=,(]|\s)\s*[\w$@]{0,3}["'`]*\s*$/u;

const opensBlock = /^(\s*)(?:-\s+)?(.*?)\s*(?:=>|:=|[:=])?\s*(?:[{[(]|\bdo\b(?:\s*\|[^|]*\|)?|:)?\s*(?:#.*|\/\/.*)?$/;

const indentation = (text: string) => /^\s*(?:-\s+)?/.exec(text)![0].replaceAll('\t', '    ').length;

/** The last name in the head of a block: `backup` of `"backup": {`, `s3` of `config.s3 = {`, `db` of `resource "x" "db" {`. */
function blockName(text: string): string | null {
  const section = /^\s*\[+\s*([^\]]+?)\s*\]+\s*(?:[#;].*)?$/.exec(text);
  if (section) return section[1]!;
  const tag = /^\s*<([\w.-]+)[^<]*>\s*$/.exec(text);
  if (tag) return tag[1]!;
  const head = opensBlock.exec(text)?.[2];
  if (!head) return null;
  const names = head.match(/[\p{L}_][\p{L}\p{N}_]*/gu);
  return names?.at(-1) ?? null;
}

/** Names of the braces that are open at the end of a piece of one line: `backup` of `{ backup: { key: `. */
function openBraces(head: string): string[] {
  const open: string[] = [];
  for (const match of head.matchAll(/([\p{L}_][\p{L}\p{N}_]*)?["']?\s*(?:=>|[:=])?\s*([{}])/gu)) {
    if (match[2] === '{') open.push(match[1] ?? '');
    else open.pop();
  }
  return open.filter((name) => name !== '');
}

/**
 * The names that lead to a value, outermost first: `['production', 's3', 'secret']`. From the names before it on its
 * line, and from the less and less indented lines above.
 */
export function keyPath(part: Part, context: readonly ContextLine[]): string[] {
  const own = context.find((line) => line.number === part.line);
  if (!own) return [];
  const head = own.text.slice(0, Math.max(0, part.column - 1 - own.offset));
  const path: string[] = [];
  const key = keyBefore.exec(head)?.[1] ?? keyOfLine(head);
  if (key) path.unshift(key.split(/[.]/).at(-1)!);
  path.unshift(...openBraces(head));
  let indent = indentation(own.text);
  for (const line of context.filter(({ number }) => number < part.line).reverse()) {
    const section = /^\s*\[+[^\]]+\]+\s*(?:[#;].*)?$/.test(line.text);
    if (line.cut || line.text.trim() === '' || /^\s*(?:#|\/\/|\*|--|;)/.test(line.text)) continue;
    if (indentation(line.text) >= indent && !(section && indent === 0)) continue;
    const name = blockName(line.text);
    if (name) path.unshift(...name.split('.').filter((word) => word !== ''));
    if (section) break;
    indent = indentation(line.text);
    if (indent === 0 && !context.some(isSection)) break;
  }
  return path;
}

const isSection = (line: ContextLine) => /^\s*\[+[\w."' -]+\]+\s*$/.test(line.text);

/** Where the value is in the middle of a literal, the key stands before the literal. */
function keyOfLine(head: string): string | null {
  return /([\p{L}_$][\p{L}\p{N}_$.-]*)["'`)\]]*\s*(?:=>|:=|[:=])\s*["'`$@\w]{0,3}["'`]/u.exec(head)?.[1] ?? null;
}
