import { byteTable } from '../../../text/byteTable.ts';
import type { Literal, ReadLiteral } from './literal.ts';
import { matchFrom } from './matchFrom.ts';
import { mayHoldText } from './mayHoldText.ts';
import { blanks, passOver } from './passOver.ts';

/** A call that is given what to look up: `get_password("attribute")`. */
const getter =
  /(?:^|[.$])_{0,2}(?:[gG]et|[fF]etch|[fF]ind|[lL]oad|[lL]ookup|[rR]ead|[dD]ownload)(?=[A-Z_])[^.]*$/;
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
  if (getter.test(text.slice(nameStart, nameEnd)) || !mayHoldText(text, nameEnd)) return [];
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

/** Whether arguments follow without brackets, as in Ruby: `basic_auth 'user', '…'`. */
const isCommand = (text: string, nameStart: number, nameEnd: number) =>
  text[nameEnd] === ' ' && /(?:^|[_.])basic_auth ["']$/.test(text.slice(nameStart, nameEnd + 2));
