import { latin1 } from '../text/latin1.ts';
import { accept } from './accept.ts';
import { type CompiledRule, wholeRegex } from './compiledRule.ts';
import type { RawMatch } from './rawMatch.ts';
import type { RuleSet } from './ruleSet.ts';

/** A longer text is more than a token. */
const longest = 512;
const lone = /^(\s{0,9}["']?)([^\s"']{20,})["']?\s*$/;

interface LoneRule {
  readonly compiled: CompiledRule;
  readonly whole: RegExp;
  readonly most: number;
}

const known = new WeakMap<RuleSet, readonly LoneRule[]>();

/** The rules that are asked. A text in escape sequences may hold millions of texts, so they are put together once. */
function loneRules(rules: RuleSet): readonly LoneRule[] {
  let list = known.get(rules);
  if (list === undefined) {
    list = Array.from(rules.alone, (index) => {
      const compiled = rules.rule(index);
      return { compiled, whole: wholeRegex(compiled), most: compiled.rule.maxLength };
    });
    known.set(rules, list);
  }
  return list;
}

/**
 * The secret that a text consists of, as a file that a program reads its token from does. There is no name beside it,
 * so only the rules are asked whose form alone says what it is.
 */
export function loneValue(bytes: Uint8Array, rules: RuleSet): RawMatch | null {
  if (bytes.length > longest) return null;
  const found = lone.exec(latin1(bytes, 0, bytes.length));
  if (found === null) return null;
  const [, ahead, text] = found;
  for (const { compiled, whole, most } of loneRules(rules)) {
    const match = text!.length > most ? null : whole.exec(text!);
    if (match === null) continue;
    const accepted = accept(compiled, match, ahead!.length);
    if (accepted !== null) return accepted;
  }
  return null;
}
