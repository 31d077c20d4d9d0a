import { usageError } from '../errors.ts';
import { checkKeys } from '../files/checkKeys.ts';
import { tomlDocument } from '../files/tomlDocument.ts';
import { policyMessages as messages } from '../messages/policy.ts';
import { type AllowEntry, allowEntry } from './allowEntry.ts';
import { allowPath } from './policyFiles.ts';

/** `.keyguard/allow.toml`, read and checked. */
export interface AllowFile {
  /** Under which the values are marked; null where the file has none. */
  readonly salt: Uint8Array | null;
  readonly entries: readonly AllowEntry[];
}

/** Bytes that make two files' marks of one value different for sure. */
export const leastSalt = 16;

/**
 * Reads an allow file. It is one exception's worth of a mistake away from letting a secret pass, so that anything in
 * it that is not understood is an error.
 *
 * @param rules ids of the rules that there are
 * @throws a usage error that names `.keyguard/allow.toml:LINE`
 */
export function readAllowFile(bytes: Uint8Array, rules: ReadonlySet<string>): AllowFile {
  const document = tomlDocument(bytes, allowPath);
  const table = checkKeys(document, [], ['version', 'salt', 'allow']);
  const fail = (key: string, explanation: string): never => {
    throw usageError(messages.badField(allowPath, document.lineOf(key), key, explanation));
  };
  if (table.version !== 1) fail('version', messages.unknownVersion);
  const { salt, allow = [] } = table;
  const saltBytes = salt === undefined ? null : typeof salt === 'string' ? base64(salt) : undefined;
  if (saltBytes === undefined || (saltBytes && saltBytes.length < leastSalt))
    return fail('salt', messages.badSalt);
  if (!Array.isArray(allow)) return fail('allow', messages.notATableArray);
  const entries = allow.map((_, index) => allowEntry(document, index, rules));
  const marked = entries.findIndex(({ value }) => value !== null);
  if (marked !== -1 && saltBytes === null) {
    const line = document.lineOf('allow', marked, 'value');
    throw usageError(messages.badField(allowPath, line, 'salt', messages.saltMissing));
  }
  return { salt: saltBytes, entries };
}

/** Bytes of padded base64; undefined for anything else. Buffer alone would pass over what is none. */
function base64(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}
