import { byteTable } from '../../../text/byteTable.ts';
import { blanks, passOver } from '../../../text/passOver.ts';
import type { Literal, ReadLiteral } from './literal.ts';
import { matchFrom } from './matchFrom.ts';
import { mayHoldText } from './mayHoldText.ts';

/** A call that is given what to look up: `get_password("attribute")`. */
const getters = 'get fetch find load lookup read download'.split(' ');
const wordStart = byteTable('ABCDEFGHIJKLMNOPQRSTUVWXYZ_');
const underscore = byteTable('_');
const blank = byteTable(blanks);
const mostArguments = 6;

/** The literals among the arguments of the call with this name, `Credential(user, "…")`; none where it is no call. */
export function callArguments(
  text: string,
  nameStart: number,
  nameEnd: number,
  literalAt: ReadLiteral,
): Literal[] {
  if (text[nameEnd] !== '(' && !isCommand(text, nameStart, nameEnd)) return [];
  if (!mayHoldText(text, nameEnd) || isGetter(text.slice(nameStart, nameEnd))) return [];
  const literals: Literal[] = [];
  let at = nameEnd + 1;
  for (let count = 0; count < mostArguments; count++) {
    at = passOver(text, at, 40, blank);
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

function isGetter(name: string): boolean {
  const own = name.slice(name.lastIndexOf('.') + 1);
  return own.split('$').some((part) => {
    const verb = part.slice(passOver(part, 0, 2, underscore));
    const small = `${(verb[0] ?? '').toLowerCase()}${verb.slice(1)}`;
    return getters.some((each) => small.startsWith(each) && wordStart[small.charCodeAt(each.length)] === 1);
  });
}

/** Whether arguments follow without brackets, as in Ruby: `basic_auth 'user', '…'`. */
const isCommand = (text: string, nameStart: number, nameEnd: number) =>
  text.startsWith('basic_auth ', nameEnd - 10) &&
  /(?:^|[_.])basic_auth ["']$/.test(text.slice(nameStart, nameEnd + 2));
