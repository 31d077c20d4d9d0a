import { byteTable } from '../../../text/byteTable.ts';
import { passOver } from '../../../text/passOver.ts';
import { wordCharacters } from '../nameCharacters.ts';
import type { Literal } from './literal.ts';
import { sqlRows } from './sqlRows.ts';

/** What the definition of a column of text goes on with, behind its name. */
const textTypes = new Set(
  'char varchar nchar nvarchar character text tinytext mediumtext longtext string'.split(' '),
);
const letter = byteTable(wordCharacters);
const space = byteTable(' ');
const table = /create (?:temporary )?table (?:if not exists )?([\w."`[\]]{1,120})\s{0,4}\(/gi;
const row = /insert (?:or (?:replace|ignore) |ignore )?into ([\w."`[\]]{1,120}) values\s{0,20}/gi;

/** Whether a name is that of a column of text, as a table is made with it. */
export function isColumn(text: string, nameEnd: number): boolean {
  const at = '"`]'.includes(text[nameEnd] ?? ' ') ? nameEnd + 1 : nameEnd;
  const start = passOver(text, at, 40, space);
  return start > at && textTypes.has(text.slice(start, passOver(text, start, 16, letter)).toLowerCase());
}

/**
 * What dumps insert in the order of the columns into the table that the name is a column of; null where the text does not
 * hold both.
 */
export function insertedLater(text: string, nameStart: number, nameEnd: number): Literal[] | null {
  if (!isColumn(text, nameEnd)) return null;
  const made = [...text.slice(0, nameStart).matchAll(table)].at(-1);
  if (made === undefined) return null;
  const columns = text
    .slice(made.index + made[0].length, nameStart)
    .replace(/'[^'\r\n]{0,200}'|\([^()]{0,200}\)/g, '');
  for (const into of text.slice(nameEnd).matchAll(row)) {
    if (bare(into[1]!) === bare(made[1]!))
      return sqlRows(text, nameEnd + into.index + into[0].length, columns.split(',').length - 1);
  }
  return null;
}

const bare = (name: string) => name.replace(/["`[\]]/g, '').toLowerCase();
