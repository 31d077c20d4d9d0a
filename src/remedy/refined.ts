import type { TextEdit } from '../fix/types.ts';
import { between, type Site } from './language.ts';

/**
 * An edit of a place as edits of what changes in it: the texts between the secrets stay as they are, with whatever
 * letters they have, which an old encoding may write in its own way.
 */
export function refined(text: string, edit: TextEdit, site: Site): TextEdit[] {
  const edits: TextEdit[] = [];
  let [from, written] = [edit.start, 0];
  const inner = text.indexOf(site.body, edit.start);
  for (const [index, kept] of between(site).entries()) {
    const there = inner + (index === 0 ? 0 : site.holes[index - 1]!.end);
    const here = edit.text.indexOf(kept, written);
    if (inner === -1 || !/\S/.test(kept) || here === -1 || there + kept.length > edit.end) continue;
    edits.push({ start: from, end: there, text: edit.text.slice(written, here) });
    [from, written] = [there + kept.length, here + kept.length];
  }
  edits.push({ start: from, end: edit.end, text: edit.text.slice(written) });
  return edits.filter(({ start, end, text: added }) => text.slice(start, end) !== added);
}
