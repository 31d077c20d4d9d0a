import { byteTable } from '../../../text/byteTable.ts';
import { blanks, passOver } from '../../../text/passOver.ts';
import { matchFrom } from './matchFrom.ts';

/** `name="x" value="…"`, `"name": "x", "value": "…"`, `variable "x" { default = "…" }`, also on the next line. */
const valueAttribute =
  /\s{0,4}[,{]?\s{0,60}(?:\w{1,20}\s{0,20}=\s{0,4}[\w"'.]{1,40},?\s{1,40}){0,4}(?:\\{0,3}["'])?(?:value|content|(?:env)?default(?:_?value)?)(?:\\{0,3}["'])?\s{0,40}[:=]\s{0,40}/iy;
/** What says that a name follows. */
const naming =
  /(?:\b(?:variable|env)|name|key|property|\bid)(?:\\{0,3}["'])?\s{0,40}[:=]?\s{0,4}(?:\\{0,3}["'])?$/i;
const namingWords = ['variable', 'env', 'name', 'key', 'property', 'id'];
const valueWords = ['value', 'content', 'default'];
const blank = byteTable(blanks);
/** What may stand between a name and the word `value`. */
const between = byteTable(`${blanks},{\\"'`);
/** What may stand between the word that says so and a name. */
const beforeName = byteTable(`${blanks}\\"':=`);
/** What stands right behind a name where other attributes follow. */
const behindName = byteTable(`${blanks},{`);
/** So far behind a name its value may stand, with other attributes between them. */
const siblingReach = 320;

/** Whether the next word begins as `valueAttribute` may: a look that is cheaper than the expression. */
function leadsToValue(text: string, from: number): boolean {
  return 'vcdterhVCDT'.includes(text[passOver(text, from, 72, between)] ?? ' ');
}

/** Whether what stands before a name says that it is one; its last letters tell first. */
function isNamed(text: string, nameStart: number): boolean {
  let at = nameStart - 1;
  while (at >= 0 && beforeName[text.charCodeAt(at)] === 1) at--;
  if (!'evydEVYD'.includes(text[at] ?? ' ')) return false;
  const word = text.slice(Math.max(0, at - 7), at + 1).toLowerCase();
  return (
    namingWords.some((each) => word.endsWith(each)) &&
    naming.test(text.slice(Math.max(0, nameStart - 64), nameStart))
  );
}

/** `"value": "…", "name": "`, up to the name: what writes such files keeps no order. */
const valueAttributeBefore =
  /value["']?\s{0,4}[:=]\s{0,4}(?=(["'])[^"'\r\n<>]{6,512}\1,?\s{1,40}["']?name["']?\s{0,4}[:=]\s{0,4}["']$)/iy;

/** Where the value stands that a name in quotes is given by the neighbour before it. */
function valueBefore(text: string, nameStart: number): number | null {
  const from = Math.max(0, nameStart - siblingReach);
  const before = text.slice(from, nameStart);
  const at = before.toLowerCase().lastIndexOf('value');
  const found = at < 0 ? null : matchFrom(valueAttributeBefore, before, at);
  return found && from + at + found[0].length;
}

/** `name: x`, and `value:` on the next line. */
function valueBelow(text: string, from: number): number | null {
  const at = passOver(text, from, 4, blank);
  if (at === from || !text.startsWith('value:', at)) return null;
  const value = passOver(text, at + 6, 4, blank);
  return value > at + 6 ? value : null;
}

/** Where the value stands that the name is given by its neighbour; null where the name has none. */
export function siblingValue(text: string, nameStart: number, from: number, closed: boolean): number | null {
  // The next letter tells in most cases that nothing of the kind follows.
  if (closed && leadsToValue(text, from)) {
    const direct = matchFrom(valueAttribute, text, from);
    if (direct !== null) return direct.index + direct[0].length;
  }
  const below = closed ? null : valueBelow(text, from);
  if (below !== null) return below;
  if (!isNamed(text, nameStart)) return null;
  const above = closed ? valueBefore(text, nameStart) : null;
  if (above !== null) return above;
  if (behindName[text.charCodeAt(from)] !== 1) return null;
  const behind = text.slice(from, from + siblingReach);
  const small = behind.toLowerCase();
  if (!valueWords.some((word) => small.includes(word))) return null;
  const end = behind.search(/[}>]|\[\s{0,40}\{|\n\s{0,40}(?:\n|- )|(?<![\w-])name["']?\s{0,4}[:=]/);
  const value =
    /(?<![\w-])(?:[a-z]{1,12}:|parameter)?(?:value|content|default)(?:\\{0,3}["'])?\s{0,40}[:=]\s{0,40}/i.exec(
      end < 0 ? behind : behind.slice(0, end),
    );
  return value === null ? null : from + value.index + value[0].length;
}
