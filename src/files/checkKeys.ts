import { usageError } from '../errors.ts';
import { filesMessages as messages } from '../messages/files.ts';
import { nearestName } from '../nearestName.ts';
import type { TomlDocument } from './tomlDocument.ts';

/**
 * The table that stands at `place` in a document, without keys that nobody knows.
 *
 * @param place the keys that lead to it; none for the whole document
 * @param mayShow whether a key that is like none may be repeated: where secrets are written down, it may be one
 * @throws a usage error with the line; it names the known key that is nearest to an unknown one
 */
export function checkKeys(
  document: TomlDocument,
  place: readonly (string | number)[],
  known: readonly string[],
  mayShow = (_key: string) => false,
): Readonly<Record<string, unknown>> {
  let table: unknown = document.table;
  for (const key of place) table = (table as Record<string | number, unknown>)[key];
  if (typeof table !== 'object' || table === null || Array.isArray(table) || table instanceof Date)
    throw usageError(messages.notATable(document.path, document.lineOf(...place), String(place[0])));
  for (const key of Object.keys(table)) {
    if (known.includes(key)) continue;
    const line = document.lineOf(...place, key);
    const near = nearestName(key, known);
    const shown = near !== null || mayShow(key) ? key : null;
    throw usageError(messages.unknownKey(document.path, line, shown, near, known));
  }
  return table as Readonly<Record<string, unknown>>;
}
