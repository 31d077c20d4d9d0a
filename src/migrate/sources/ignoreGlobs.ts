import type { OldItem } from '../oldPolicy.ts';

/**
 * A line of a file like `.gitignore` as globs over whole paths. https://git-scm.com/docs/gitignore#_pattern_format
 */
export function ignoreGlobs(place: Pick<OldItem, 'file' | 'line'>, text: string): OldItem {
  // What a line takes back, an exclusion cannot say.
  if (text.startsWith('!')) return { ...place, kind: 'lost', what: text, why: 'condition' };
  const isFolder = text.endsWith('/');
  const path = text
    .replace(/^\\(?=[!#])/, '')
    .replace(/^\//, '')
    .replace(/\/$/, '');
  const isRooted = text.replace(/\/$/, '').includes('/');
  const base = isRooted || path.startsWith('**/') ? path : `**/${path}`;
  const globs = base.endsWith('/**') ? [base] : isFolder ? [`${base}/**`] : [base, `${base}/**`];
  return { ...place, kind: 'ignored glob', globs, text };
}
