import { incompleteError } from '../errors.ts';
import { policyReviewMessages as messages } from '../messages/policyReview.ts';
import type { AllowEntry } from './allowEntry.ts';
import { readAllowFile } from './allowFile.ts';

/**
 * An allow file without some of its entries: all other bytes stay as they were, comments included. A comment right
 * above an entry goes with it.
 *
 * @param rules ids of the rules that there are
 * @throws an incomplete error where the entries cannot be taken out line by line, because they are written inline
 */
export function withoutEntries(
  bytes: Uint8Array,
  unwanted: ReadonlySet<AllowEntry>,
  entries: readonly AllowEntry[],
  rules: ReadonlySet<string>,
): Buffer {
  const lines = Buffer.from(bytes).toString('utf8').split('\n');
  const starts = entries.map(({ line }) => startOf(lines, line - 1));
  const removed = new Set<number>();
  for (const [at, entry] of entries.entries()) {
    if (!unwanted.has(entry)) continue;
    if (!/^\s*\[\[\s*allow\s*\]\]/.test(lines[entry.line - 1] ?? '')) throw incompleteError(messages.inline);
    const next = starts[at + 1];
    for (let line = starts[at]!; line < (next ?? endOf(lines)); line++) removed.add(line);
    // Of the empty lines around it, those above go with it.
    if (next === undefined) for (let line = starts[at]! - 1; isEmpty(lines[line]); line--) removed.add(line);
  }
  const after = Buffer.from(lines.filter((_, line) => !removed.has(line)).join('\n'));
  const left = entries.filter((entry) => !unwanted.has(entry));
  if (contentOf(readAllowFile(after, rules).entries) !== contentOf(left))
    throw incompleteError(messages.inline);
  return after;
}

const isEmpty = (line: string | undefined) => line !== undefined && line.trim() === '';

/** Where an entry begins: with the comment right above its header. */
function startOf(lines: readonly string[], header: number): number {
  let start = header;
  while (start > 0 && lines[start - 1]!.trimStart().startsWith('#')) start--;
  // The comment that a file begins with belongs to the file.
  return start === 0 ? header : start;
}

/** Where the last entry ends: comments below it, behind an empty line, are the file's. */
function endOf(lines: readonly string[]): number {
  let end = lines.length;
  while (end > 0 && /^\s*(?:#|$)/.test(lines[end - 1]!)) end--;
  return end;
}

const contentOf = (entries: readonly AllowEntry[]) =>
  JSON.stringify(
    entries.map(({ value, rule, path, reason, owner, expires }) => [
      value,
      rule,
      path,
      reason,
      owner,
      expires,
    ]),
  );
