import { byteTable } from '../../../text/byteTable.ts';
import { blanks, passOver } from '../../../text/passOver.ts';
import { innerLiteral } from './innerLiteral.ts';
import { isInside } from './isInside.ts';
import type { Literal, ReadLiteral } from './literal.ts';
import { matchFrom } from './matchFrom.ts';
import { verbBehind } from './verbBehind.ts';

/** Words before a name that is given what follows it behind a space: `ENV NAME …`, `setenv NAME …`, `config set NAME …`. */
const setter =
  /(?:^|[\s;&|"'`])(?:ENV|ARG|SetEnv|setenv|set(?: -\w{1,3})?|\w{0,12}_set_header|fastcgi_param|config set)[ \t]{1,4}(?:[/:][^\s"'`]{0,60})?$/;
const setterEnds = new Set('ENV ARG env Env set der ram'.split(' '));
const space = byteTable(' \t');

/** The last letters of those words, or a flag of one: a look that is cheaper than the expression. */
function maySet(text: string, nameStart: number): boolean {
  const first = Math.max(0, nameStart - 80);
  let at = nameStart;
  while (at > first && !blanks.includes(text[at - 1]!)) at--;
  while (at > first && blanks.includes(text[at - 1]!)) at--;
  const word = text.slice(at - 3, at);
  return (
    setterEnds.has(word) ||
    (text.slice(at - 4, at).includes('-') && /[ \t]-\w{1,3}$/.test(text.slice(at - 5, at)))
  );
}

/** What may stand between a password's name and its sign in a note: "password for root: …", "Password (root): …", "password - …". */
const labels = /[ \t](?:(?:(?:for|of|on) [^\s.:;="'`][^.:;=\r\n"'`]{0,39}|\([^()\r\n]{1,40}\)):|-) {1,2}/y;

function labelBehind(text: string, nameEnd: number): number | null {
  const found = 'fo(-'.includes(text[nameEnd + 1] ?? ' ') ? matchFrom(labels, text, nameEnd) : null;
  return found && nameEnd + found[0].length;
}

/** What HTML sets off: `<b>…</b>`. */
const markedUp = /<(?:b|strong|em|code|kbd|span)>([^<>\s]{6,128})</y;

/** Words before a `pass` that make it a password. */
const ofUser =
  /\b(?:user(?:name)?|login)[ :=]{1,3}(?!can |may |must |should )["']?[^\s"']{1,40}["']?,? (?:and )?$/i;

/** "Pass `x` to …", "you can pass 'x' to …": a verb, and code, unless a user is named before it. */
function isVerb(text: string, nameStart: number, nameEnd: number, at: number): boolean {
  if (nameEnd - nameStart !== 4 || text.slice(nameStart, nameEnd).toLowerCase() !== 'pass') return false;
  if (text[at] === '`' || text.startsWith('(`', at)) return true;
  const before = text.slice(Math.max(0, nameStart - 64), nameStart);
  const isInSentence = text.startsWith('Pass', nameStart) || /[A-Za-z,.;] $/.test(before);
  return /["']/.test(text[at] ?? '') && isInSentence && !ofUser.test(before);
}

/**
 * The value of a line of a configuration that is a password's name and one word, `password …`, `remote_password …`, or
 * ends in such a name and its word, `user bob insecure-password …`, `login bob password …`.
 */
function settingValue(text: string, nameStart: number, nameEnd: number, at: number): Literal | null {
  const name = text.slice(nameStart, nameEnd);
  // A `pw` alone is a writer of a pipe, too, and its type follows.
  if (!/^[a-z][\w.-]*$/.test(name) || !/pass|.pw/.test(name)) return null;
  const before = text.slice(Math.max(0, nameStart - 80), nameStart);
  if (!/[_-]/.test(name) && !/(?:^|[\r\n]|\blogin[ \t]{1,4}[^\s]{1,60})[ \t]*$/.test(before)) return null;
  const value = matchFrom(/[^\s"'`<>;(][^\s"'`<>;]{7,127}(?=[ \t]*(?:[\r\n]|$))/y, text, at);
  return value && { from: at, to: at + value[0].length, quoted: false };
}

/** What follows a name behind a space: the argument of a flag or a command, or what a sentence says. */
export function spokenValue(
  text: string,
  nameStart: number,
  nameEnd: number,
  literalAt: ReadLiteral,
): Literal | null {
  const at = passOver(text, nameEnd, 20, space);
  if (at === nameEnd) return null;
  if (text[nameStart] === '-') return literalAt(at, 'inline');
  if (maySet(text, nameStart) && setter.test(text.slice(Math.max(0, nameStart - 80), nameStart))) {
    // AppleScript has a word between them.
    if (text.startsWith('to "', at)) return literalAt(at + 3, 'setting');
    if (!text.startsWith('to ', at)) return literalAt(at, 'setting');
  }
  if (isVerb(text, nameStart, nameEnd, at)) return null;
  // A quote may end the string that the name is in, `"# pass " + count`.
  const literal =
    /["']/.test(text[at]!) && isInside(text, nameStart, text[at]!) ? null : literalAt(at, 'quoted');
  if (literal !== null) return literal;
  const marked = text[at] === '<' ? matchFrom(markedUp, text, at) : null;
  if (marked !== null) return innerLiteral(marked, false);
  /** Names and values of a note stand in columns. */
  const isColumn =
    at > nameEnd + 1 && /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, nameStart - 24), nameStart));
  const set = settingValue(text, nameStart, nameEnd, at);
  if (set !== null) return set;
  const name = text.slice(nameStart, nameEnd).toLowerCase();
  const speaksOfPassword = name.includes('pass') || name.includes('pwd');
  const told = verbBehind(text, nameEnd) ?? (speaksOfPassword ? labelBehind(text, nameEnd) : null);
  const said = told ?? at;
  const quoted = told === null ? null : literalAt(said, 'quoted');
  if (quoted !== null) return quoted;
  const isPassword = told !== null && speaksOfPassword;
  const bare = matchFrom(
    isPassword
      ? /[\w!@#$%^][\w+=~!@#$%^*?&-]{7,60}(?=[.,;)]?(?:\s|<|$))/y
      : /[A-Za-z0-9][\w+/=.~!@#$%^*-]{14,}/y,
    text,
    said,
  );
  if (bare === null || (at > nameEnd + 2 && !isColumn)) return null;
  const value = bare[0].replace(/[.!]+$/, '');
  return { from: said, to: said + value.length, quoted: false, ...(!isPassword && { prose: true }) };
}
