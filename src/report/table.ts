import { displayWidth } from './displayWidth.ts';

/**
 * The lines of a table. Each column begins at the same place of the terminal in all of them, whatever the letters.
 *
 * @param widest columns are no wider than this: a longer cell moves what follows it
 */
export function table(rows: readonly (readonly string[])[], widest = Infinity): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.min(widest, Math.max(...rows.map((row) => displayWidth(row[at]!)))),
  );
  const padded = (cell: string, at: number) =>
    cell + ' '.repeat(Math.max(0, widths[at]! - displayWidth(cell)));
  return rows.map((row) =>
    row.map((cell, at) => (at === row.length - 1 ? cell : padded(cell, at))).join('  '),
  );
}
