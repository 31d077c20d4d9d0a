import { usageError } from '../errors.ts';
import { installMessages as messages } from '../messages/install.ts';
import { lineThatEnds } from './lineThatEnds.ts';

/** From the first marker to the end of the last one's line. Line ends may be CRLF, as Git for Windows checks out. */
const block = /^# >>> keyguard >>>[^\n]*\n(?:[^\n]*\n)*?# <<< keyguard <<<[^\n]*(?:\n|$)/m;
const opening = /^# >>> keyguard >>>/m;

/** keyguard's block as the packaged `hooks/pre-commit` holds it. */
export function packagedBlock(hook: string): string {
  return block.exec(hook)![0];
}

/** Whether a hook file holds the block. */
export const hasBlock = (hook: string): boolean => block.test(hook);

/** Where the block begins, and which line before it ends the hook for certain: lines from 1; null for none. */
export function blockPlace(hook: string): { readonly line: number; readonly ends: number | null } | null {
  const found = block.exec(hook);
  if (!found) return null;
  const above = hook.slice(0, found.index);
  return { line: above.split('\n').length, ends: lineThatEnds(above) };
}

/**
 * Puts keyguard's block into a pre-commit hook, as the first commands after the shebang; an older block is replaced
 * where it stands, unless the hook ends before it. A hook that has the block already is returned as it is, whatever its
 * line ends.
 *
 * @param existing the hook's text, or null where there is none
 * @param packaged the packaged `hooks/pre-commit`
 * @throws a usage error where half of a block is left
 */
export function insertBlock(existing: string | null, packaged: string): string {
  if (existing === null || existing === '') return packaged;
  const text = packagedBlock(packaged);
  const old = block.exec(existing);
  if (old && lineThatEnds(existing.slice(0, old.index)) !== null)
    return insertBlock(existing.replace(block, ''), packaged);
  if (old) {
    if (old[0].replaceAll('\r', '').trimEnd() === text.trimEnd()) return existing;
    return existing.slice(0, old.index) + text + existing.slice(old.index + old[0].length);
  }
  if (opening.test(existing)) throw usageError(messages.halfBlock);
  const shebang = /^#![^\n]*(?:\n|$)/.exec(existing)?.[0] ?? '';
  const separator = shebang === '' || shebang.endsWith('\n') ? '' : '\n';
  return shebang + separator + text + existing.slice(shebang.length);
}

/**
 * Takes keyguard's block out of a pre-commit hook.
 *
 * @returns null where nothing is left but a shebang: keyguard made the file
 */
export function removeBlock(existing: string): string | null {
  const rest = existing.replace(block, '');
  return rest !== existing && /^(?:#![^\n]*)?\s*$/.test(rest) ? null : rest;
}
