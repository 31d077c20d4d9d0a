import { entryValues } from './entryValues.ts';
import { handedValue, instead } from './handedValue.ts';
import { isListElement, isOfOneSpace } from './isListElement.ts';
import { type Literal, type LiteralSyntax, matchFrom } from './literal.ts';
import { nestedValue } from './nestedValue.ts';
import { blanks, passOver } from './passOver.ts';
import { siblingValue } from './siblingValue.ts';
import { spokenValue } from './spokenValue.ts';

/** Reads the literal at an index of the text. */
export type ReadLiteral = (at: number, syntax: LiteralSyntax) => Literal | null;

/** What ends a name in quotes or brackets: `"name"`, `['name']`, `\"name\"`, `&quot;name&quot;`. */
const closing =
  /(?<quote>\\{0,3}["'`]|&(?:quot|apos|#0?3[49]|#x2[27]);)?\s{0,4}[\])]?\s{0,20}(?:serializeAs="String")?/y;
/** `: string`, `{ get; set; }` and the like between a name and `=`; no "pass it for x=". */
const typed =
  /:?[ \t]{0,4}(?!(?:it|them|this|that|the|an?) )[A-Za-z_&*][\w.<>[\]&'?| ]{0,40}?\s{0,20}(?=:?=[^=>])|\[\d*\]\s{0,4}(?==)|\s{0,4}\{\s{0,4}get;[^{}]{0,40}\}\s{0,4}(?==)/y;
const operator =
  /(?:\*\*:|:\*\*|:{1,3}=|\.=|=>|<-|={1,3}|!={1,2}|\+=|\|\|=|\?\?=|\?=|->|:-|:|\|\||\?\?|\?:|\|(?=[^|\r\n]{6,200}\|)|or\b|~=|<>|-?(?:eq|ne)\b|\\\\(?= )|isEqualToString:|\xef\xbc[\x9a\x9d]|\xe2(?:\x86\x92|\x80\x94))\s{0,40}/y;

/** A call that makes a digest of its argument: `hashMessage (`. */
const digestOf = /(?:hash|digest|hmac|md5|sha\d{1,3})\w{0,20}\s?\(\s?$/i;

/** What ends a key of an object in quotes. */
const keyEnd = /[\\"'`]{1,4}(?:\)?\s{0,4}:|\s{0,40}=(?!=))/y;

/** A call that is given what to look up: `get_password("attribute")`. */
const getter =
  /(?:^|[.$])_{0,2}(?:[gG]et|[fF]etch|[fF]ind|[lL]oad|[lL]ookup|[rR]ead|[dD]ownload)(?=[A-Z_])[^.]*$/;

/** So many blanks stand between a name and `=`. */
const mostBlanks = 60;

/**
 * The literals that the name at `nameStart` … `nameEnd` is given, in any of the usual syntaxes: one, or the elements of a
 * list, or the arguments of a call. All offsets are indexes of `text`.
 */
export function readValues(
  text: string,
  nameStart: number,
  nameEnd: number,
  literalAt: ReadLiteral,
  isWeak: boolean,
): readonly Literal[] {
  if (text[nameEnd] === '(' || isCommand(text, nameStart, nameEnd)) {
    const isGetter = getter.test(text.slice(nameStart, nameEnd));
    const literals = isGetter ? [] : argumentsAt(text, nameEnd + 1, literalAt);
    if (literals.length > 0) return literals;
  }
  const entries = isWeak ? [] : entryValues(text, nameEnd, literalAt);
  if (entries.length > 0) return entries;
  const value =
    readValue(text, nameStart, nameEnd, literalAt) ?? handedValue(text, nameStart, nameEnd, literalAt);
  if (value === null || isNextKey(text, nameEnd, value)) return [];
  const values = [value, ...elementsBehind(text, value, literalAt)];
  return isOfOneSpace(values.map(({ from, to }) => text.slice(from, to))) ? [] : values;
}

/** Whether a value on a line below is the next key, `"…": …`, and what stood before it ended its line. */
const isNextKey = (text: string, nameEnd: number, { from, to, quoted }: Literal) =>
  quoted && text.slice(nameEnd, from).includes('\n') && matchFrom(keyEnd, text, to) !== null;

/** Whether arguments follow without brackets, as in Ruby: `basic_auth 'user', '…'`. */
const isCommand = (text: string, nameStart: number, nameEnd: number) =>
  text[nameEnd] === ' ' && /(?:^|[_.])basic_auth ["']$/.test(text.slice(nameStart, nameEnd + 2));

function readValue(text: string, nameStart: number, nameEnd: number, literalAt: ReadLiteral): Literal | null {
  // Behind `${NAME:?` stands what is said where there is none.
  if (text[nameEnd] === ':' && text[nameEnd + 1] === '?' && text[nameStart - 1] === '{') return null;
  // What most names are followed by needs no further look.
  if (text[nameEnd] === '=') {
    const { 0: sign } = matchFrom(operator, text, nameEnd)!;
    return behindOperator(text, nameStart, nameEnd, sign, literalAt);
  }
  if (text[nameEnd] === '<') {
    const element = elementBehind(text, nameEnd);
    if (element !== null) return element;
  }
  const blank = passOver(text, nameEnd, mostBlanks, ' \t');
  if (blank > nameEnd && isElement(text, nameStart)) {
    const attributes = matchFrom(attributesOfElement, text, nameEnd)?.[0] ?? '';
    const content =
      attributes === '' || /(?:crypt|hash|digest)(?!\w*=["'](?:false|no|0))/i.test(attributes)
        ? null
        : contentOf(text, nameStart, nameEnd + attributes.length, false);
    if (content !== null) return content;
  }
  if (blank > nameEnd && text[blank] === '=') {
    const sibling = siblingValue(text, nameStart, nameEnd, false);
    return sibling === null
      ? assignedBy(text, nameStart, blank, matchFrom(operator, text, blank)![0], false, literalAt)
      : literalAt(sibling, 'setting');
  }
  if (text[nameEnd] === '{')
    return /["'`]/.test(text[nameEnd + 1] ?? '') ? literalAt(nameEnd + 1, 'quoted') : null;
  const close = matchFrom(closing, text, nameEnd)!;
  const quote = close.groups?.quote;
  const closed = quote !== undefined;
  if (!closed && text[nameEnd] === '&') return null;
  const behind = nameEnd + close[0].length;
  if (text[behind] === '>') return contentOf(text, nameStart, behind, closed);
  const sibling = siblingValue(text, nameStart, nameEnd + (quote?.length ?? 0), closed);
  if (sibling !== null) return literalAt(sibling, closed ? 'quoted' : 'setting');
  if (closed) {
    // An argument behind the name: set("password", "…"); a text that PHP serialized: s:8:"password";s:3:"…".
    const comma = matchFrom(
      /\s{0,20},\s{0,40}(?:["']\w["'],\s{0,20}|(?::?with|default\w{0,6})(?::| ?=>?)\s?)?|;s:\d{1,4}:/y,
      text,
      nameEnd + quote.length,
    );
    if (comma !== null) {
      const argument = literalAt(comma.index + comma[0].length, 'quoted');
      // What a colon or an arrow follows is the next key of an object, and the name was a value.
      if (argument === null || matchFrom(keyEnd, text, argument.to)) return null;
      return isListElement(text, nameStart, quote, argument) ? null : argument;
    }
  } else if (
    text[nameEnd] === ',' &&
    /^(?:[A-Z]\w{1,40}\.)?[A-Z][A-Z0-9_]{3,}$/.test(text.slice(nameStart, nameEnd))
  ) {
    // A constant that stands for an option: setopt(handle, OPTION_PASSWORD, "…"); a macro of Erlang.
    const option = literalAt(nameEnd + matchFrom(/,\s{0,40}(?:<<)?/y, text, nameEnd)![0].length, 'quoted');
    // The first of several members of a structure is described by them.
    const isMember = /\{\s?$/.test(text.slice(Math.max(0, nameStart - 2), nameStart));
    return isMember && option && matchFrom(/["'],/y, text, option.to) ? null : option;
  }
  // A tuple of Erlang or Elixir: {password, "…"}, {password, <<"…">>}, {:password, "…"}.
  if (text[nameEnd] === ',' && /\{:?$/.test(text.slice(Math.max(0, nameStart - 2), nameStart))) {
    const comma = matchFrom(/,\s{0,40}(?:<<)?(?=")/y, text, nameEnd);
    const second = comma && literalAt(nameEnd + comma[0].length, 'quoted');
    return second && matchFrom(/"(?:\/utf8)?(?:>>)?\s{0,20}\}/y, text, second.to) && second;
  }
  const type = closed ? null : matchFrom(typed, text, nameEnd);
  const at = type === null ? behind : nameEnd + type[0].length;
  const op = matchFrom(operator, text, at);
  if (op === null) return closed ? null : spokenValue(text, nameStart, nameEnd, literalAt);
  // In `sign("test_secret") => "…"` the name is an argument, and a result or its type follows.
  if (/^[=-]>/.test(op[0]) && close[0].includes(')')) return null;
  // A branch is no name either: `case "password": return …`.
  if (closed && /\bcase\s?["'`]$/.test(text.slice(Math.max(0, nameStart - 8), nameStart))) return null;
  // In `get_key fingerprint=…` the nearer name is the value's own; what a key was hashed to is compared with a digest.
  const [next = ''] = text.slice(at + op[0].length, at + op[0].length + 1);
  if (type !== null && op[0] === '=' && /^[ \t]+\w+$/.test(type[0]) && !/["'`]/.test(next)) return null;
  const isCompared = !closed && /^[!=]=/.test(op[0]) && close[0].includes(')');
  if (isCompared && digestOf.test(text.slice(Math.max(0, nameStart - 48), nameStart))) return null;
  // A label that ends in a colon, "Password:", is no name.
  if (!closed && op[0] === ':' && /["'`]/.test(text[at + 1] ?? '') && text[at + 1] === text[nameStart - 1]) {
    return null;
  }
  // A label that ends its line, `x=Password:`, and a list of parameters, `password) :`, are none either.
  if (!closed && op[0].includes('\n') && (close[0].includes(')') || isValue(text, nameStart))) return null;
  // A part of the name of a resource: `arn:aws:secretsmanager:…:secret:…`.
  if (!closed && op[0] === ':' && text[nameStart - 1] === ':') return null;
  return assignedBy(text, nameStart, at, op[0], closed, literalAt);
}

/** Whether the name is a word of a value, behind `=` on its line. */
const isValue = (text: string, nameStart: number) =>
  /=[^\n={}[(,;]{0,60}$/.test(text.slice(Math.max(0, nameStart - 61), nameStart));

function assignedBy(
  text: string,
  nameStart: number,
  at: number,
  sign: string,
  closed: boolean,
  literalAt: ReadLiteral,
): Literal | null {
  const header = closed ? null : headerValue(text, nameStart, at + sign.length);
  return header ?? behindOperator(text, nameStart, at, sign, literalAt);
}

/** A call with a name and what it stands for where there is no such thing: `getenv("X", "…")`. */
const defaulted =
  /[A-Za-z_.:]{0,40}(?:get|[Gg]etenv|[Ee]nv|[Dd]efault|fetch|[Pp]roperty|lookup|[Oo]ption|[Cc]onfig|[Ss]etting)\(\s{0,20}\\{0,3}["'][\w.$ :/-]{1,80}\\{0,3}["']\s{0,20},\s{0,40}/y;
/** A call that looks for a name, up to the quote behind that. */
const lookUp = /(?:[A-Za-z_][\w.:]{0,60}\(){1,3}["'][\w.$ :/-]{1,80}(?=["'])/y;
/** A value in braces, as drivers' connection strings have it. */
const braced = /\{(?=[^{}\s"'`]{6,128}\}(?:[;"'`\s]|$))/y;
/** What HTML sets off: `Password: <b>…</b>`, `<b>Password:</b> …<`. */
const markedUp = /<\/?(?:b|strong|em|code|kbd|span)>\s{0,4}([^<>\s]{6,128})\s{0,4}</y;
/** The name of a way to log in, before what proves it: `Api-Token …`. */
const scheme = /[A-Za-z][A-Za-z-]{1,20} {1,2}(?=[^\s"'`]{12,})/y;

function behindOperator(
  text: string,
  nameStart: number,
  operatorAt: number,
  sign: string,
  literalAt: ReadLiteral,
): Literal | null {
  const at = operatorAt + sign.length;
  const syntax = syntaxBehind(sign, text, nameStart);
  const nested = nestedValue(text, nameStart, sign, at);
  if (nested !== null) return literalAt(nested, text[at] === '{' ? 'quoted' : 'setting');
  const code = text.charCodeAt(at) | 0x20;
  if (code >= 0x61 && code <= 0x7a) {
    const open = openBracket(text, at);
    // Without a text in quotes, a call is code.
    if (open > 0 && !mayHoldText(text, open)) return null;
    const call = open > 0 ? matchFrom(defaulted, text, at) : null;
    if (call !== null) return literalAt(at + call[0].length, 'quoted');
    const way =
      sign.startsWith(':') && isAuthorization(text, operatorAt) ? matchFrom(scheme, text, at) : null;
    if (way !== null) return literalAt(at + way[0].length, 'inline');
    const literal = literalAt(at, syntax);
    const asked = literal?.quoted
      ? literal.to
      : open > 0
        ? (matchFrom(lookUp, text, at)?.[0].length ?? 0) + at
        : at;
    const other = asked > at ? matchFrom(instead, text, asked) : null;
    return (other && literalAt(asked + other[0].length, 'quoted')) ?? literal;
  } else if (text[at] === '<') {
    const marked = matchFrom(markedUp, text, at);
    if (marked !== null) return { ...contentIn(marked), quoted: false };
  } else if (text[at] === '-' && sign.includes('\n')) {
    // The first of a list in YAML.
    return text[at + 1] === ' ' ? literalAt(at + 2, syntax) : null;
  } else if (text[at] === '{' && matchFrom(braced, text, at) !== null) {
    return literalAt(at + 1, 'inline');
  }
  return literalAt(at, syntax);
}

/** Where the bracket stands that opens the arguments of the call at `from`; -1 where no call is. */
function openBracket(text: string, from: number): number {
  const limit = from + 60;
  let at = from;
  while (at < limit && isNameCode(text.charCodeAt(at))) at++;
  return text[at] === '(' ? at : -1;
}

/** No more brackets open before a literal: that of the arguments, one more, two calls. */
const mostOpen = 4;

/** Whether a quote stands behind the bracket at `open` before one closes: else no argument is a literal. */
function mayHoldText(text: string, open: number): boolean {
  let opened = 0;
  for (let at = open; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x29) return false;
    if (code === 0x22 || code === 0x27 || code === 0x60 || code === 0x5c || code === 0x26) return true;
    if (code === 0x28 && ++opened > mostOpen) return false;
  }
  return false;
}

const isNameCode = (code: number) =>
  ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || code === 0x5f || code === 0x2e || code === 0x3a;

const isAuthorization = (text: string, end: number) =>
  /authorization["'\s]{0,2}$/i.test(text.slice(end - 15, end));

/** In what form a value may follow. Of `A=` that ends its line, as in .env.example, the next line is no value. */
function syntaxBehind(sign: string, text: string, nameStart: number): LiteralSyntax {
  if (sign.startsWith('=') && /[\r\n]/.test(sign)) return 'quoted';
  return isSetting(text, nameStart) ? 'setting' : 'inline';
}

/** Whether the name begins its line, as in .env, properties, INI and YAML files: then the line is the value's. */
const isSetting = (text: string, nameStart: number) =>
  nameStart === 0 || /[\s\x80-\xff]/.test(text[nameStart - 1]!);

/** The attributes of an element, up to the sign that ends its tag. */
const attributesOfElement = /(?:\s{1,20}[\w:.-]{1,40}=(?:"[^"<>]{0,160}"|'[^'<>]{0,160}')){1,4}\s{0,4}(?=>)/y;

/** Whether an element has this name, also behind the prefix of a namespace. */
const isElement = (text: string, nameStart: number) =>
  text[nameStart - 1] === '<' ||
  (text[nameStart - 1] === ':' && /<[\w.-]{1,20}:$/.test(text.slice(Math.max(0, nameStart - 22), nameStart)));

/** An element: `<password>…</password>`, `<entry key="password">…</entry>`, and one in it. */
function contentOf(text: string, nameStart: number, at: number, closed: boolean): Literal | null {
  const content = matchFrom(
    />\s{0,80}(?:<(?:[Vv]alue|string)>\s{0,80})?(?:<!\[CDATA\[)?([^<>\s][^<>\r\n]{0,511}?)(?:\]\]>)?\s{0,80}<\//y,
    text,
    at,
  );
  if (content === null || !(closed || isElement(text, nameStart))) return null;
  return contentIn(content);
}

/** Where the text in an element stands that a sticky pattern has found. */
function contentIn({ 0: whole, 1: value, index }: RegExpExecArray): Literal {
  const from = index + whole.lastIndexOf(value!);
  return { from, to: from + value!.length, quoted: true };
}

/** The element behind the one that holds the name: `<key>password</key> <string>…</string>`, the next cell of a table. */
function elementBehind(text: string, nameEnd: number): Literal | null {
  const next = matchFrom(
    /<\/(?:[Kk]ey|(?:param-)?name|t[dh]|dt)>\s{0,80}<(?:string|(?:param-)?[Vv]alue|td|dd)[^<>]{0,80}>\s{0,80}([^<>\s][^<>\r\n]{0,511}?)\s{0,80}<\//y,
    text,
    nameEnd,
  );
  // A cell is text.
  return next && { ...contentIn(next), quoted: !'td'.includes(text[nameEnd + 2]!) };
}

/** The value of a header that is quoted with its name: `"X-Api-Key: …"`. */
function headerValue(text: string, nameStart: number, from: number): Literal | null {
  const quote = text[nameStart - 1] ?? '';
  if (!/["'`]/.test(quote) || text.slice(nameStart, from).includes(quote)) return null;
  const value = matchFrom(/(?:[A-Za-z][A-Za-z-]{1,20} {1,2})?[^\s"'`\\]{6,512}(?=["'`])/y, text, from);
  return value !== null && text[from + value[0].length] === quote
    ? { from, to: from + value[0].length, quoted: true }
    : null;
}

const mostElements = 16;

/** The further elements of an array or a tuple of literals: `"tokens": ["…", "…"]`. */
function elementsBehind(text: string, first: Literal, literalAt: ReadLiteral): Literal[] {
  const elements: Literal[] = [];
  if (!first.quoted || !/[[(]/.test(text[first.from - 2] ?? '')) return elements;
  let last = first;
  while (elements.length < mostElements) {
    const comma = matchFrom(/\\{0,3}["'`]\s{0,4},\s{0,40}/y, text, last.to);
    const next = comma && literalAt(last.to + comma[0].length, 'quoted');
    if (!next) break;
    elements.push(next);
    last = next;
  }
  return elements;
}

const mostArguments = 6;

/** The literals among the arguments of a call: `Credential(user, "…")`. */
function argumentsAt(text: string, from: number, literalAt: ReadLiteral): Literal[] {
  const literals: Literal[] = [];
  if (!mayHoldText(text, from - 1)) return literals;
  let at = from;
  for (let count = 0; count < mostArguments; count++) {
    at = passOver(text, at, 40, blanks);
    const literal = literalAt(at, 'quoted');
    if (literal !== null) literals.push(literal);
    const end =
      literal === null
        ? matchFrom(/[\w.$@&*:[\]-]{1,80}\s{0,20}([,)])/y, text, at)
        : matchFrom(/\\{0,3}["'`]{1,3}\s{0,20}([,)])/y, text, literal.to);
    if (end === null || end[1] === ')') break;
    at = end.index + end[0].length;
  }
  return literals;
}
