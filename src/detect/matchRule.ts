import { checks } from './checks/checks.ts';
import type { Rule } from './rule.ts';

/** What a rule finds in a text on its own, without the names and neighbours that it may need. */
export interface RuleMatch {
  readonly secret: string;
  /** Offset of `secret` in the text. */
  readonly start: number;
  readonly facts: Readonly<Record<string, string>>;
}

const compiled = new WeakMap<Rule, RegExp>();

function regexOf(rule: Rule): RegExp {
  const regex = compiled.get(rule) ?? new RegExp(rule.regex, 'dg');
  compiled.set(rule, regex);
  return regex;
}

/** All matches of a rule's expression in latin1 text that pass its checks. */
export function matchRule(rule: Rule, text: string): readonly RuleMatch[] {
  const matches: RuleMatch[] = [];
  for (const match of text.matchAll(regexOf(rule))) {
    const [start, end] = match.indices?.groups?.secret ?? match.indices![0]!;
    const secret = text.slice(start, end);
    if (rule.not.some((source) => new RegExp(`^(?:${source})$`).test(secret))) continue;
    const facts = rule.checks.map((name) => checks[name]!(secret, match.groups ?? {}));
    if (facts.some((fact) => fact === null)) continue;
    matches.push({ secret, start, facts: Object.assign({}, ...facts) });
  }
  return matches;
}
