import { exactTexts } from './exactTexts.ts';
import type { Format } from './node.ts';

/**
 * Where a secret's body is: from behind its leading literal text (`ghp_`) to its checksum or its end, as indices of
 * `format`.
 */
export function bodyOf(format: Format): { readonly start: number; readonly end: number } {
  const sum = format.findIndex((node) => node.kind === 'checksum');
  let start = 0;
  while (start < format.length && exactTexts([format[start]!])) start++;
  return { start, end: sum < 0 ? format.length : sum };
}
