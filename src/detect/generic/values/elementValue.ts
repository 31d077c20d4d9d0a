import { byteTable } from '../../../text/byteTable.ts';
import { blanks, passOver } from '../../../text/passOver.ts';
import { nameCharacters } from '../nameCharacters.ts';
import { innerLiteral } from './innerLiteral.ts';
import type { Literal } from './literal.ts';
import { matchFrom } from './matchFrom.ts';

/** The attributes of an element, up to the sign that ends its tag. */
const attributes = /(?:\s{1,20}[\w:.-]{1,40}=(?:"[^"<>]{0,160}"|'[^'<>]{0,160}')){1,4}\s{0,4}(?=>)/y;
const blank = byteTable(blanks);
const name = byteTable(`${nameCharacters}:`);
/** What says of an element that its content is encrypted or a digest. */
const kept = /(?:crypt|hash|digest)(?!\w*=["'](?:false|no|0))/i;
const content =
  />\s{0,80}(?:<(?:[Vv]alue|string)>\s{0,80})?(?:<!\[CDATA\[)?([^<>\s][^<>\r\n]{0,511}?)(?:\]\]>)?\s{0,80}<\/(?!key>\s{0,80}<(?:dict|string|true|false|integer|array|real|data|value)\b)/iy;
/** What marks the text of a cell may stand around it, `<td><p><b>…</b></p></td>`. */
const nextElement =
  /(?:<\/(?:p|b|strong|em|span|code|pre|div)>\s{0,20}){0,3}<\/(?:\w{1,12}:)?(?:[Kk]ey|(?:param-|env-entry-)?name|stringProp|t[dh]|dt)>\s{0,80}<(?:\w{1,12}:)?(?:string(?:Prop name="[\w.]{0,40}value")?|(?:param-|env-entry-|default_)?[Vv]alue|td|dd)[^<>]{0,80}>\s{0,80}(?:<(?:p|b|strong|em|span|code|pre|div|kbd)(?: [^<>]{0,80})?>\s{0,20}){0,3}([^<>\s][^<>\r\n]{0,511}?)\s{0,80}<\//y;

/**
 * The content of an element that has a name or an attribute with it, `<password>…</password>`, `<password x="…">…</password>`,
 * `<entry key="password">…</entry>`, and one in it; the element behind the one that holds the name,
 * `<key>password</key> <string>…</string>`, the next cell of a table. What stands at `at`, behind the name, tells which.
 */
export function elementValue(text: string, nameStart: number, at: number, closed: boolean): Literal | null {
  if (text[at] === '<') {
    const next = matchFrom(nextElement, text, at);
    // A cell is text.
    return next && innerLiteral(next, !/<\/(?:t[dh]|dt)>/.test(next[0]));
  }
  if (!closed && !isElement(text, nameStart)) return null;
  if (text[at] === '>') return contentAt(text, at);
  const further = mayBeAttribute(text, at) ? (matchFrom(attributes, text, at)?.[0] ?? '') : '';
  return further === '' || kept.test(further) ? null : contentAt(text, at + further.length);
}

/** Whether a name and `=` follow behind a space: a look that is cheaper than the expression. */
function mayBeAttribute(text: string, at: number): boolean {
  const start = passOver(text, at, 20, blank);
  return start > at && text[passOver(text, start, 40, name)] === '=';
}

/** Whether an element has this name, also behind the prefix of a namespace. */
const isElement = (text: string, nameStart: number) =>
  text[nameStart - 1] === '<' ||
  (text[nameStart - 1] === ':' && /<[\w.-]{1,20}:$/.test(text.slice(Math.max(0, nameStart - 22), nameStart)));

function contentAt(text: string, at: number): Literal | null {
  const found = matchFrom(content, text, at);
  return found && innerLiteral(found, true);
}
