import { parse, TomlError } from 'smol-toml';
import { usageError } from '../errors.ts';
import { filesMessages as messages } from '../messages/files.ts';

/** A TOML file, read. Import this module on demand only: it brings the parser along. */
export interface TomlDocument {
  /** For error messages, as given. */
  readonly path: string;
  /** Tables have no prototype: a key is there only if the file has it. */
  readonly table: Readonly<Record<string, unknown>>;
  /** Line of a key: `lineOf('allow', 2, 'reason')` for that of the third `[[allow]]`; else of what it stands in. */
  readonly lineOf: (...keys: readonly (string | number)[]) => number;
  /** Source text of that line. */
  readonly textOf: (...keys: readonly (string | number)[]) => string;
}

/** @throws a usage error with `path:line` where the bytes are not UTF-8 or no TOML (https://toml.io/en/v1.0.0) */
export function tomlDocument(bytes: Uint8Array, path: string): TomlDocument {
  const text = decode(bytes, path);
  const table = parseTable(text, path);
  const lines = text.split('\n');
  let places: Map<string, number> | undefined;
  const lineOf: TomlDocument['lineOf'] = (...keys) => {
    places ??= keyLines(lines);
    for (let length = keys.length; length > 0; length--) {
      const line = places.get(keys.slice(0, length).join('\0'));
      if (line !== undefined) return line;
    }
    return 1;
  };
  return { path, table, lineOf, textOf: (...keys) => lines[lineOf(...keys) - 1] ?? '' };
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw usageError(messages.notUtf8(path, lineOfBadByte(bytes)), error);
  }
}

/** The first line that is no UTF-8: a line feed is never part of a longer character. */
function lineOfBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, end === -1 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end === -1) return line;
    start = end + 1;
  }
}

function parseTable(text: string, path: string): Record<string, unknown> {
  try {
    return parse(text, { maxDepth: 20, unsafeKeyBehaviour: 'throw' });
  } catch (error) {
    if (!(error instanceof TomlError)) throw usageError(messages.badToml(path, 1, ''), error);
    // The rest of its message quotes the file, which may hold anything.
    const cause = error.message.split('\n', 1)[0]!.replace('Invalid TOML document: ', '');
    throw usageError(messages.badToml(path, error.line, cause));
  }
}

/**
 * Lines of headers and keys in a document that is known to be valid, for error messages: each `key =` that starts a
 * line below the header before it, the n-th `[[header]]` as element n. The inside of multi-line strings is passed over.
 */
function keyLines(lines: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const counts = new Map<string, number>();
  let prefix = '';
  let open: string | null = null;
  for (const [index, line] of lines.entries()) {
    if (open !== null) {
      if (line.includes(open)) open = null;
      continue;
    }
    const header = /^\s*(\[\[?)([^\]]+)\]/.exec(line);
    const key = /^\s*("[^"]*"|'[^']*'|[\w-]+)\s*(?:=|\.)/.exec(line);
    if (header) {
      const names = header[2]!.split('.').map((name) => unquoted(name.trim()));
      let name = '';
      for (const [depth, each] of names.entries()) {
        name += name === '' ? each : `\0${each}`;
        const isNew = header[1] === '[[' && depth === names.length - 1;
        const count = (counts.get(name) ?? 0) + (isNew ? 1 : 0);
        if (count === 0) continue;
        counts.set(name, count);
        name += `\0${count - 1}`;
      }
      places.set(name, index + 1);
      prefix = `${name}\0`;
    } else if (key) {
      places.set(prefix + unquoted(key[1]!), index + 1);
      const quotes = /=\s*("""|''')/.exec(line);
      if (quotes && !line.slice(quotes.index + quotes[0].length).includes(quotes[1]!)) open = quotes[1]!;
    }
  }
  return places;
}

const unquoted = (name: string) => name.replace(/^(["'])(.*)\1$/, '$2');
