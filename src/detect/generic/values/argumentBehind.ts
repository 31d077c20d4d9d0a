import { byteTable } from '../../../text/byteTable.ts';
import { blanks, passOver } from '../../../text/passOver.ts';
import { isListElement } from './isListElement.ts';
import { keyEnd } from './keyEnd.ts';
import type { Literal, ReadLiteral } from './literal.ts';
import { matchFrom } from './matchFrom.ts';

/** An argument behind the name: set("password", "…"); a pair of Kotlin; a text that PHP serialized: s:8:"password";s:3:"…". */
const nextArgument =
  /\s{0,20},\s{0,40}(?:["']\w["'],\s{0,20}|(?::?with|default\w{0,6})(?::| ?=>?)\s?)?| to (?=")|;s:\d{1,4}:/y;
const blank = byteTable(blanks);
const comma = /,\s{0,40}(?:<<)?/y;
const constant = /^(?:[A-Z]\w{1,40}\.)?[A-Z][A-Z0-9_]{3,}$/;

/** Whether it may follow: a look that is cheaper than the expression. */
const mayGoOn = (text: string, at: number) =>
  text[passOver(text, at, 20, blank)] === ',' || text.startsWith(' to "', at) || text.startsWith(';s:', at);

/**
 * The literal behind the comma that follows a name in quotes (`quote` is what ends it), a constant, or the first of a
 * tuple. Null where that is no value of the name, undefined where nothing of the kind follows.
 */
export function argumentBehind(
  text: string,
  nameStart: number,
  nameEnd: number,
  quote: string | undefined,
  literalAt: ReadLiteral,
): Literal | null | undefined {
  if (quote !== undefined) {
    const next = mayGoOn(text, nameEnd + quote.length)
      ? matchFrom(nextArgument, text, nameEnd + quote.length)
      : null;
    if (next === null) return undefined;
    const argument = literalAt(next.index + next[0].length, 'quoted');
    // What a colon or an arrow follows is the next key of an object, and the name was a value.
    if (argument === null || matchFrom(keyEnd, text, argument.to)) return null;
    return isListElement(text, nameStart, quote, argument) ? null : argument;
  }
  if (text[nameEnd] !== ',') return undefined;
  const at = nameEnd + matchFrom(comma, text, nameEnd)![0].length;
  const before = text.slice(Math.max(0, nameStart - 2), nameStart);
  if (constant.test(text.slice(nameStart, nameEnd))) {
    // A constant that stands for an option: setopt(handle, OPTION_PASSWORD, "…"); a macro of Erlang.
    const option = literalAt(at, 'quoted');
    // The first of several members of a structure is described by them.
    const isMember = /\{\s?$/.test(before);
    return isMember && option && matchFrom(/["'],/y, text, option.to) ? null : option;
  }
  if (!/\{:?$/.test(before)) return undefined;
  // A tuple of Erlang or Elixir: {password, "…"}, {password, <<"…">>}, {:password, "…"}.
  const second = text[at] === '"' ? literalAt(at, 'quoted') : null;
  return second && matchFrom(/"(?:\/utf8)?(?:>>)?\s{0,20}\}/y, text, second.to) && second;
}
