import { latin1 } from '../text/latin1.ts';
import { accept } from './accept.ts';
import type { RawMatch } from './rawMatch.ts';
import { type RuleSet, traitWords } from './ruleSet.ts';

/** A longer text is more than a token. */
const longest = 512;
const lone = /^(\s{0,9}["']?)([^\s"']{20,})["']?\s*$/;

/**
 * The secret that a text consists of, as a file that a program reads its token from does. There is no name beside it,
 * so only the rules are asked whose form alone says what it is.
 */
export function loneValue(bytes: Uint8Array, rules: RuleSet): RawMatch | null {
  if (bytes.length > longest) return null;
  const found = lone.exec(latin1(bytes, 0, bytes.length));
  if (found === null) return null;
  const [, ahead, text] = found;
  for (const index of rules.alone) {
    if (text!.length > rules.traits[index * traitWords + 1]!) continue;
    const compiled = rules.rule(index);
    compiled.regex.lastIndex = 0;
    const match = compiled.regex.exec(text!);
    if (match?.[0].length !== text!.length) continue;
    const accepted = accept(compiled, match, ahead!.length);
    if (accepted !== null) return accepted;
  }
  return null;
}
