import { randomBytes } from 'node:crypto';
import { tomlDocument } from '../files/tomlDocument.ts';
import { tomlText } from '../files/tomlText.ts';
import { policyMessages as messages } from '../messages/policy.ts';
import { leastSalt, readAllowFile } from './allowFile.ts';
import { globOfPath } from './pathGlob.ts';
import { allowPath } from './policyFiles.ts';
import { markOf } from './valueMark.ts';

/** A value to allow under one rule, in one file or in all. */
export interface NewEntry {
  readonly value: string;
  readonly rule: string;
  /** Left out where it is allowed in every file. */
  readonly path?: string | undefined;
  readonly reason: string;
  readonly owner?: string | undefined;
  /** `YYYY-MM-DD` */
  readonly expires?: string | undefined;
}

/**
 * An allow file with more entries: its bytes as they were, then the new ones with its line ends. Only where it has no
 * salt, one is put below its version. The values go in as marks.
 *
 * @param before the file, or null where there is none
 * @throws a usage error where the file is broken
 */
export async function addEntries(
  before: Uint8Array | null,
  entries: readonly NewEntry[],
  rules: ReadonlySet<string>,
): Promise<Buffer> {
  const base = withSalt(before ?? Buffer.from(`# ${messages.fileHeader}\nversion = 1\n`), rules);
  const lines: string[] = [];
  for (const entry of entries) lines.push('', ...(await entryLines(entry, base.salt)));
  const end = endOf(base.text);
  const text = base.text === '' || base.text.endsWith('\n') ? base.text : base.text + end;
  return Buffer.from(text + lines.map((line) => line + end).join(''));
}

function withSalt(bytes: Uint8Array, rules: ReadonlySet<string>): { text: string; salt: Uint8Array } {
  const { salt } = readAllowFile(bytes, rules);
  const text = Buffer.from(bytes).toString('utf8');
  if (salt) return { text, salt };
  const made = randomBytes(leastSalt * 2);
  const lines = text.split('\n');
  const line = tomlDocument(bytes, allowPath).lineOf('version');
  const isLast = line === lines.length;
  const end = endOf(text);
  if (isLast) lines[line - 1] += end.slice(0, -1);
  lines.splice(line, 0, `salt = "${made.toString('base64')}"${isLast ? '' : end.slice(0, -1)}`);
  return { text: lines.join('\n'), salt: made };
}

/** The line end of a text's first line. */
const endOf = (text: string) => (/^[^\n]*\r\n/.test(text) ? '\r\n' : '\n');

async function entryLines(
  { value, rule, path, reason, owner, expires }: NewEntry,
  salt: Uint8Array,
): Promise<string[]> {
  return [
    '[[allow]]',
    `value = ${tomlText(await markOf(value, salt))}`,
    `rule = ${tomlText(rule)}`,
    ...(path === undefined ? [] : [`path = ${tomlText(globOfPath(path))}`]),
    `reason = ${tomlText(reason)}`,
    ...(owner === undefined ? [] : [`owner = ${tomlText(owner)}`]),
    ...(expires === undefined ? [] : [`expires = ${expires}`]),
  ];
}
