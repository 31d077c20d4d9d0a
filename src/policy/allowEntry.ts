import { usageError } from '../errors.ts';
import { checkKeys } from '../files/checkKeys.ts';
import type { TomlDocument } from '../files/tomlDocument.ts';
import { policyMessages as messages } from '../messages/policy.ts';
import { nearestName } from '../nearestName.ts';
import { isDate } from './isDate.ts';
import { compileGlob, matchesEverything } from './pathGlob.ts';
import { saysSomething } from './saysSomething.ts';
import { isValueMark, type ValueMark } from './valueMark.ts';

/** One `[[allow]]`: what it names it must meet in full. */
export interface AllowEntry {
  /** Where it stands in `.keyguard/allow.toml`. */
  readonly line: number;
  readonly value: ValueMark | null;
  readonly rule: string | null;
  /** A glob, see `pathGlob.ts`. */
  readonly path: string | null;
  readonly coversPath: (path: string) => boolean;
  readonly reason: string;
  readonly owner: string | null;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly expires: string | null;
}

const keys = ['value', 'rule', 'path', 'reason', 'expires', 'owner'];

/**
 * Checks the `index`-th `[[allow]]` of a document.
 *
 * @throws a usage error with the line of whatever is wrong, or of the entry where something is missing
 */
export function allowEntry(document: TomlDocument, index: number, rules: ReadonlySet<string>): AllowEntry {
  const place = ['allow', index];
  const table = checkKeys(document, place, keys);
  const fail = (key: string, explanation: string): never => {
    throw usageError(messages.badField(document.path, document.lineOf(...place, key), key, explanation));
  };
  const text = (key: string): string | null => {
    const given = table[key];
    if (given === undefined) return null;
    if (typeof given !== 'string') return fail(key, messages.notText);
    // A name may be a space, but no reason is.
    return key === 'path' || saysSomething(given) ? given : fail(key, messages.emptyText);
  };

  const reason = text('reason') ?? fail('reason', messages.reasonMissing);
  const value = text('value');
  if (value !== null && !isValueMark(value)) fail('value', messages.badValueMark);
  const rule = text('rule');
  if (rule !== null && !rules.has(rule)) fail('rule', messages.unknownRule(rule, nearestName(rule, rules)));
  const path = text('path');
  if (value === null && rule === null && path === null) fail('allow', messages.allowsEverything);
  const coversPath = path === null ? () => true : compileGlob(path);
  if (typeof coversPath === 'string') return fail('path', messages.globFaults[coversPath]);
  if (path !== null && value === null && rule === null && matchesEverything(path, coversPath))
    fail('path', messages.pathTooWide(path));
  const expires = dateOf(table.expires, document.textOf(...place, 'expires'));
  if (expires === undefined) fail('expires', messages.badDate);
  return {
    line: document.lineOf(...place),
    value: value as ValueMark | null,
    rule,
    path,
    coversPath,
    reason,
    owner: text('owner'),
    expires: expires ?? null,
  };
}

/** A TOML date or the same as a string; null for none, undefined for what is no date. */
function dateOf(given: unknown, source: string): string | null | undefined {
  if (given === undefined) return null;
  const text = given instanceof Date ? given.toISOString() : given;
  // The parser makes 2 March of 30 February: what stands in the file decides.
  return typeof text === 'string' && isDate(text) && source.includes(text) ? text : undefined;
}
