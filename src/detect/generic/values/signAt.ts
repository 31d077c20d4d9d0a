import { byteTable } from '../../../text/byteTable.ts';
import { blanks, passOver } from '../../../text/passOver.ts';
import { wordCharacters } from '../nameCharacters.ts';
import { matchFrom } from './matchFrom.ts';

/**
 * What gives a name a value, or compares it with one; of two that begin alike, the longer stands first. The last four are
 * `：`, `＝`, `→` and `—` in UTF-8.
 */
const signs = (
  '**: :** :::= ::= := .= => <- === == = !== != += ||= ??= ?= -> :- : || ?? ?: | ~= <> \\\\ ' +
  'or -eq -ne eq ne isEqualToString: \xef\xbc\x9a \xef\xbc\x9d \xe2\x86\x92 \xe2\x80\x94'
).split(' ');
/** By the code of their first character. */
const beginningWith: (readonly string[] | undefined)[] = [];
for (const sign of signs)
  beginningWith[sign.charCodeAt(0)] = [...(beginningWith[sign.charCodeAt(0)] ?? []), sign];
const blank = byteTable(blanks);
const word = byteTable(wordCharacters);
/** What follows a bar between the cells of a table, and two backslashes that are none of an escape sequence. */
const cell = /\|[^|\r\n]{6,200}\|/y;

/** The sign at an index of the text, with the blanks behind it; undefined where there is none. */
export function signAt(text: string, at: number): string | undefined {
  const sign = beginningWith[text.charCodeAt(at)]?.find((each) => text.startsWith(each, at));
  if (sign === undefined) return undefined;
  const end = at + sign.length;
  const isWord = word[sign.charCodeAt(sign.length - 1)] === 1;
  if (isWord && word[text.charCodeAt(end)] === 1) return undefined;
  if (sign === '|' && matchFrom(cell, text, at) === null) return undefined;
  if (sign === '\\\\' && text[end] !== ' ') return undefined;
  return text.slice(at, passOver(text, end, 40, blank));
}
