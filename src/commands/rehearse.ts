import { loadRuleSet } from '../detect/loadRuleSet.ts';
import { scanBytes } from '../detect/scanText.ts';

/**
 * Has V8 compile what commits to come will need, by a search in `text`: the first commit may have been of one line. What
 * is found is of no interest.
 */
export function rehearse(text: string): void {
  scanBytes(Buffer.from(text), loadRuleSet(), { path: '' });
}
