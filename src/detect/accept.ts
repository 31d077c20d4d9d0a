import { checks } from './checks/checks.ts';
import type { CompiledRule } from './compiledRule.ts';
import { isPlaceholder } from './placeholder.ts';
import type { RawMatch } from './rawMatch.ts';

/**
 * Makes a match of a rule's expression over a slice that starts at index `at` of the block, or null where the
 * text fails a check or is no secret (a placeholder, a documented example).
 */
export function accept(compiled: CompiledRule, match: RegExpExecArray, at: number): RawMatch | null {
  const { rule, prefixes, not } = compiled;
  const [start, end] = match.indices?.groups?.secret ?? match.indices![0]!;
  const secret = match.input.slice(start, end);
  const shown = start === match.index ? shownLength(secret, prefixes) : 0;
  if (not.some((expression) => expression.test(secret))) return null;
  let facts: Readonly<Record<string, string>> = {};
  for (const name of rule.checks) {
    const check = checks[name];
    if (check === undefined) throw new Error(`rule ${rule.id} names the unknown check ${name}`);
    const learned = check(secret, match.groups ?? {});
    if (learned === null) return null;
    facts = { ...facts, ...learned };
  }
  // Behind the checks, most of which end the matter sooner.
  if (isPlaceholder(secret.slice(shown))) return null;
  return { rule, start: at + start, end: at + end, shown, facts };
}

function shownLength(secret: string, prefixes: readonly string[]): number {
  const prefix = prefixes.find((literal) => secret.startsWith(literal));
  return prefix === undefined || prefix.length >= secret.length ? 0 : prefix.length;
}
