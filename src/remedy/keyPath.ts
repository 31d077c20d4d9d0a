import type { ContextLine, Part } from '../detect/candidate.ts';

const name = String.raw`(?<![\p{L}\p{N}_$])[\p{L}_$][\p{L}\p{N}_$.-]*`;

/** What may stand between a name and its value: quotes and brackets, a word, a type, a sign of assignment or a blank. */
const sign = String.raw`["'\x60)\]}]*(?:\s(?:or|is|was))?\s*(?::\s*[\w<>[\]&'|? ]+=|=>|:=|\?=|\+=|[:=,(]|\s)\s*`;

/** How a line ends just before its value, from the likeliest on: `key: '`, `<key>`, `key = "postgres://user:`. */
const keys = [
  new RegExp(String.raw`(${name})${sign}\w{0,3}["'\x60]*$`, 'u'),
  new RegExp(String.raw`<(${name})[^<>]*>\s*$`, 'u'),
  new RegExp(String.raw`(${name})["'\x60)\]]*\s*(?:=>|:=|[:=])\s*[$@\w]{0,3}["'\x60]`, 'u'),
];

const section = /^\s*\[+([\w."'\t -]+)\]+\s*(?:[#;].*)?$/;
const element = /^\s*<([\w.-]+)[^<]*>\s*$/;
const comment = /^\s*(?:#|\/\/|\*|--|;)/;

/** What may end the head of a block, from its end on. No expression begins with blanks: hostile lines are long. */
const endings = [/(?:#|\/\/).*$/, /(?:[{[(:]|\bdo(?:\s*\|[^|]*\|)?)$/, /(?:=>|:=|[:=])$/];

const words = (text: string) => text.split('.').filter((word) => word !== '');

/** The name that a call sets: of `setKeyStorePassword`, the rest. */
const setter = /^(?:set|with)_?(?=[A-Z])/;

const indentation = (text: string) => /^\s*(?:-\s+)?/.exec(text)![0].replaceAll('\t', '    ').length;

/** A block of Terraform: `resource "aws_db_instance" "main" {`. */
const labelled = /^\s*[a-z]+\s+"([\w-]+)"(?:\s+"([\w-]+)")?\s*\{/;

/** What a block of a test is called is prose, even in one word. */
const inTest = /^\s*(?:test|it|describe|context|suite|specify|scenario|feature|step)(?:\.\w+)*[\s(]/;

/** A function that is handed over, from its parameters on: `, async () => {` behind the names that matter. */
const handedOver =
  /,?\s{0,9}(?:async\s{1,9})?(?:function\b[^()]{0,99})?(?:\([^()]{0,200}\)|\b\w{1,50})\s{0,9}(?:=>)\s{0,9}\{?$/;

/** Strings with blanks in them are prose, and name nothing. */
const proseStrings = /"[^"\s]*\s[^"]*"|'[^'\s]*\s[^']*'|`[^`\s]*\s[^`]*`/g;

/** The names that a line gives to what stands below it: `s3` of `config.s3 = {`, both of `resource "x" "db" {`. */
function namesOfBlock(line: string): string[] {
  const whole = section.exec(line) ?? element.exec(line);
  if (whole) return words(whole[1]!.trim());
  const labels = labelled.exec(line);
  if (labels) return labels.slice(1).filter((label) => label !== undefined);
  if (inTest.test(line)) return [];
  const text = line.slice(-300).trimEnd().replace(handedOver, '').replace(proseStrings, '');
  const head = endings.reduce((left, ending) => left.replace(ending, '').trimEnd(), text.trimEnd());
  const found = head.match(/[\p{L}_][\p{L}\p{N}_]*/gu);
  return found ? [found.at(-1)!] : [];
}

/** Names of the braces that are open at the end of a piece of one line: `backup` of `{ backup: { key: `. */
function openBraces(head: string): string[] {
  const open: string[] = [];
  for (const brace of head.matchAll(/(?:([\p{L}_][\p{L}\p{N}_]*)["']?\s*(?:=>|[:=])?\s*)?([{}])/gu)) {
    if (brace[2] === '{') open.push(brace[1] ?? '');
    else open.pop();
  }
  return open.filter((each) => each !== '');
}

/** What stands before an element that has its line to itself, and an element that is a flag. */
const elementHead = /^\s*(?:-\s+)?["'`]?$/;
const flag = /^\s*(?:-\s+)?["'`]?--?([A-Za-z][\w-]*)["'`]?,?\s*$/;

/** Of an element of a list, the flag that is the element above it: `token` of `- --token`. */
function flagAbove(head: string, { number, text }: ContextLine, context: readonly ContextLine[]) {
  if (!elementHead.test(head)) return undefined;
  const above = context.find((line) => line.number === number - 1);
  if (above === undefined || above.cut || indentation(above.text) !== indentation(text)) return undefined;
  return flag.exec(above.text)?.[1];
}

/**
 * The names that lead to a value, outermost first: `['production', 's3', 'secret']`. From the names before it on its
 * line, and from the less and less indented lines above.
 */
export function keyPath(part: Part, context: readonly ContextLine[]): string[] {
  const own = context.find((line) => line.number === part.line);
  if (!own) return [];
  const head = own.text.slice(0, Math.max(0, part.column - 1 - own.offset)).slice(-300);
  const key =
    keys.map((pattern) => pattern.exec(head)?.[1]).find((found) => found !== undefined) ??
    flagAbove(head, own, context);
  const path = [...openBraces(head), ...words(key ?? '').map((word) => word.replace(setter, ''))];
  const inSections = context.some(({ text }) => section.test(text));
  let indent = indentation(own.text);
  for (const { text, cut } of context.filter(({ number }) => number < part.line).reverse()) {
    const isSection = section.test(text);
    if (cut || text.trim() === '' || comment.test(text)) continue;
    if (indentation(text) >= indent && !isSection) continue;
    path.unshift(...namesOfBlock(text));
    indent = indentation(text);
    if (isSection || (indent === 0 && !inSections)) break;
  }
  return path;
}
