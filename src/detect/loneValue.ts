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

interface LoneRules {
  readonly each: readonly LoneRule[];
  /** Any of them: one expression tells that a text is nothing. */
  readonly any: RegExp;
}

const known = new WeakMap<RuleSet, LoneRules>();

/** The rules that are asked. A text in escape sequences may hold millions of texts, so they are put together once. */
function loneRules(rules: RuleSet): LoneRules {
  let asked = known.get(rules);
  if (asked === undefined) {
    const each = rules.alone.map((index) => {
      const compiled = rules.rule(index);
      return { compiled, whole: wholeRegex(compiled), most: compiled.rule.maxLength };
    });
    // Of two groups of one name, older versions of V8 know nothing.
    const sources = each.map(({ whole }) => whole.source.replace(/\(\?<\w+>/g, '(?:'));
    asked = { each, any: new RegExp(sources.join('|')) };
    known.set(rules, asked);
  }
  return asked;
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
  const { each, any } = loneRules(rules);
  if (!any.test(text!)) return null;
  for (const { compiled, whole, most } of each) {
    const match = text!.length > most ? null : whole.exec(text!);
    if (match === null) continue;
    const accepted = accept(compiled, match, ahead!.length);
    if (accepted !== null) return accepted;
  }
  return null;
}
