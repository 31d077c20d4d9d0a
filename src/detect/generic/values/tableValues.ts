import { byteTable } from '../../../text/byteTable.ts';
import { blanks, passOver } from '../../../text/passOver.ts';
import type { GenericKind } from '../genericRules.ts';
import { wordCharacters } from '../nameCharacters.ts';
import { innerLiteral } from './innerLiteral.ts';
import { insertedLater } from './insertedLater.ts';
import type { Literal } from './literal.ts';
import { matchFrom } from './matchFrom.ts';
import { mostRows, sqlRows } from './sqlRows.ts';

/** What ends the head of a column that has a name. */
const headEnd = /["'`*]{0,2} {0,20}([,;|\t]|\r?\n)/y;
/** The head of a column (in Shift JIS, a long vowel ends in a bracket): what follows a comma in code, or nothing, is none. */
const heading = /^ {0,8}["'`*]{0,2}[\w\x80-\xff](?:[\w\x80-\xff .#&/-]|(?<=\x81)\[){0,60}["'`*]{0,2} {0,80}$/;
/** What a list of names begins with that is none of columns. */
const statements = new Set('import from export using use global nonlocal del return'.split(' '));
const letter = byteTable(wordCharacters);
/** Columns behind the one with the name, and the word behind them. */
const listEnd = /["'`\]]?(?:\s{0,4},[^()]{0,200})?\)\s{0,20}values\s{0,20}/iy;
const copyEnd = /"?(?:,[^()]{0,200})?\)\s{1,4}from stdin;\r?\n/iy;
const cellEnd = /\s{0,20}(?:<\/(?:p|b|strong|em|span|code|div|Data)>\s{0,20}){0,3}<\/(?:t[hd]|Cell)>/y;
const cellStart = /<(?:t[hd]|Cell)(?:\s[^<>]{0,120})?>/g;
const cellContent = /\s{0,20}(?:<[A-Za-z][^<>]{0,80}>\s{0,20}){0,3}([^<>\s][^<>\r\n]{0,200}?)\s{0,20}</y;
const blank = byteTable(blanks);
/** What may stand between a name and the comma behind it, in a head and elsewhere. */
const endsHead = byteTable(`"'\`* `);
const endsName = byteTable(`${blanks}"'\`]`);
/** What is kept in place of passwords; of keys and tokens, hexadecimal digits are what they are made of. */
const hashed = /^(?:\*?[\da-f]{32,}|\$[\w-]{1,12}\$.*|.*=)$/i;
const crypted = /^\$[\w-]{1,12}\$/;

/**
 * The values in the column that the name at `nameStart` … `nameEnd` heads: of a CSV or Markdown table, or of the rows
 * that SQL inserts. As far as they stand within the first `reach` characters behind it, where the text is known.
 */
export function tableValues(
  text: string,
  nameStart: number,
  nameEnd: number,
  reach: number,
  kind: GenericKind,
): Literal[] {
  // The next letters tell, at less cost than the expressions, that most names head nothing.
  const headed = passOver(text, nameEnd, 22, endsHead);
  const next = text[passOver(text, headed, 20, endsName)] ?? '';
  const values =
    insertedLater(text, nameStart, nameEnd) ??
    (',)'.includes(next) && isListOfValues(text, nameEnd)
      ? (inserted(text, nameStart, nameEnd) ?? copied(text, nameStart, nameEnd))
      : null) ??
    (next === '<' ? cells(text, nameStart, nameEnd) : null) ??
    (',;|\t\r\n'.includes(text[headed] ?? '=') ? column(text, nameStart, nameEnd, reach) : []);
  const kept = kind === 'password' ? hashed : crypted;
  return values.filter(({ from, to }) => to > from && !kept.test(text.slice(from, to)));
}

/** The cells below the one that the name heads, in a table of HTML or of Excel's XML; null where it heads none. */
function cells(text: string, nameStart: number, nameEnd: number): Literal[] | null {
  if (matchFrom(cellEnd, text, nameEnd) === null) return null;
  const row = Math.max(text.lastIndexOf('<tr', nameStart), text.lastIndexOf('<Row', nameStart));
  if (row < 0) return null;
  const place = [...text.slice(row, nameStart).matchAll(cellStart)].length - 1;
  const rows = text.slice(nameEnd).split(/(?=<(?:tr|Row)[\s>])/, mostRows + 1);
  // Beside a head, or the first of two, stands what it is the name of.
  const isLabel = place === 0 && !/<th[\s>]/.test(rows[0]!);
  if (place < 0 || isLabel || /<\/th>\s{0,80}<td/.test(rows[0]!)) return null;
  const values: Literal[] = [];
  let at = nameEnd + rows[0]!.length;
  for (const row of rows.slice(1)) {
    const cell = [...row.matchAll(cellStart)][place];
    const found = cell && matchFrom(cellContent, row, cell.index + cell[0].length);
    if (found) {
      const { from, to } = innerLiteral(found, false);
      values.push({ from: at + from, to: at + to, quoted: false });
    }
    at += row.length;
  }
  return values;
}

/** Whether `values` or `from` may follow the list of columns that the name is one of. */
function isListOfValues(text: string, nameEnd: number): boolean {
  const close = text.indexOf(')', nameEnd);
  return close >= 0 && 'vVfF'.includes(text[passOver(text, close + 1, 20, blank)] ?? ' ');
}

/** The place of a name in a list of columns in brackets. */
const placeIn = (text: string, nameStart: number) =>
  text.slice(text.lastIndexOf('(', nameStart), nameStart).split(',').length - 1;

/** The rows behind `COPY table (…) FROM stdin;`, as pg_dump writes them: a tab stands between two fields. */
function copied(text: string, nameStart: number, nameEnd: number): Literal[] | null {
  const list = matchFrom(copyEnd, text, nameEnd);
  if (list === null) return null;
  const place = placeIn(text, nameStart);
  const values: Literal[] = [];
  let at = nameEnd + list[0].length;
  for (const row of text.slice(at).split('\n', mostRows)) {
    // The last may be cut off.
    const cells = row.split('\t');
    const cell = cells[place];
    const from = at + cells.slice(0, place).join('\t').length + (place > 0 ? 1 : 0);
    at += row.length + 1;
    if (cell !== undefined && at <= text.length)
      values.push({ from, to: from + cell.trimEnd().length, quoted: false });
  }
  return values;
}

function inserted(text: string, nameStart: number, nameEnd: number): Literal[] | null {
  const list = matchFrom(listEnd, text, nameEnd);
  if (list === null) return null;
  return sqlRows(text, nameEnd + list[0].length, placeIn(text, nameStart));
}

function column(text: string, nameStart: number, nameEnd: number, reach: number): Literal[] {
  const end = matchFrom(headEnd, text, nameEnd);
  if (end === null) return [];
  const start = text.lastIndexOf('\n', nameStart - 1) + 1;
  // Code in a call or an object is indented, and goes on behind its last comma.
  if (/\s/.test(text[start]!)) return [];
  const before = text.slice(start, nameStart);
  const separator = /[,;|\t]/.exec(end[1]!)?.[0] ?? /([,;|\t])[^,;|\t]{0,40}$/.exec(before)?.[1];
  if (separator === undefined) return [];
  const next = text.indexOf('\n', nameEnd);
  const head = text.slice(start, next < 0 ? text.length : next);
  if (statements.has(head.slice(0, passOver(head, 0, 16, letter)))) return [];
  const cells = head.replace(/^\||\|?\s{0,20}$/g, '').split(separator);
  if (cells.length < 2 || !cells.every((cell) => heading.test(cell))) return [];
  const place = before.split(separator).length - 1;
  const count = head.split(separator).length;
  // A row of a table is no head of what is below it.
  const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1));
  if (start > 1 && above.split(separator).length === count) return [];
  const values: Literal[] = [];
  let at = start + head.length + 1;
  for (const row of text.slice(at).split('\n', mostRows + 1)) {
    const cells = row.split(separator);
    // One that the window cuts off is not seen whole.
    if (cells.length === count && (at + row.length < text.length || text.length < nameEnd + reach)) {
      const cell = cells[place]!;
      const from = at + cells.slice(0, place).join(separator).length + (place > 0 ? 1 : 0);
      const [open] = /^[\s"'`*]*/.exec(cell)!;
      const value = cell.slice(open.length).replace(/[\s"'`]+$/, '');
      values.push({
        from: from + open.length,
        to: from + open.length + value.length,
        quoted: /["'`]/.test(open),
      });
    }
    at += row.length + 1;
  }
  return values;
}
