import { instead } from './handedValue.ts';
import { innerLiteral } from './innerLiteral.ts';
import type { Literal, LiteralSyntax, ReadLiteral } from './literal.ts';
import { matchFrom } from './matchFrom.ts';
import { mayHoldText } from './mayHoldText.ts';
import { nestedValue } from './nestedValue.ts';

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

/** The literal that the sign at `signAt` gives the name. */
export function assignedValue(
  text: string,
  nameStart: number,
  signAt: number,
  sign: string,
  literalAt: ReadLiteral,
): Literal | null {
  const at = signAt + sign.length;
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
    const way = sign.startsWith(':') && isAuthorization(text, signAt) ? matchFrom(scheme, text, at) : null;
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
    if (marked !== null) return innerLiteral(marked, false);
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
