import { latin1 } from '../text/latin1.ts';
import type { RawMatch } from './rawMatch.ts';
import { nameReach, namesEnd } from './relatedPlaces.ts';
import type { Rule } from './rule.ts';

/** Tells of a value, and of the text before it, whether its provider gives it to everybody. */
export type PublicJudge = (value: string, before: string) => boolean;

/** The judge for what the rules say is public; those that say nothing of the kind may be left out. */
export function publicJudge(rules: readonly Rule[]): PublicJudge {
  // All rules of a provider have the same.
  const byProvider = new Map(rules.map(({ provider, related = [] }) => [provider, related]));
  const forms = [...byProvider.values()]
    .flat()
    .filter((related) => related.public)
    .map(({ regex, names }) => ({ form: new RegExp(`^(?:${regex})$`), names }));
  return (value, before) =>
    forms.some(({ form, names }) => form.test(value) && (names.length === 0 || namesEnd(before, names)));
}

/** So far from a key the rest of its settings stands. */
const settingsReach = 400;

/**
 * Whether a key is given to the search box of a documentation, which every page shows. Whoever fills an index names it,
 * too, so that something else has to tell. https://docsearch.algolia.com/docs/api
 */
function isSearchKey(bytes: Uint8Array, { start, end }: RawMatch, value: string): boolean {
  if (!/^[0-9a-f]{32}$/.test(value)) return false;
  const before = latin1(bytes, start - settingsReach, start);
  if (!/(?:docsearch|\balgolia["']?:\s{0,9}\{|provider:\s{0,9}["']algolia\b)/i.test(before)) return false;
  return (
    /\bapi_?key["']?\s{0,9}[:=]\s{0,9}["']$/i.test(before) &&
    /\bindex_?name\b/i.test(before + latin1(bytes, end, end + settingsReach))
  );
}

/** Whether only a name speaks for a match, and its value is one that every page or app of its owner holds. */
export function isPublicValue(bytes: Uint8Array, match: RawMatch, judge: PublicJudge): boolean {
  const { rule, start, end } = match;
  if (!rule.near) return false;
  const value = latin1(bytes, start, end);
  return judge(value, latin1(bytes, start - nameReach, start)) || isSearchKey(bytes, match, value);
}
