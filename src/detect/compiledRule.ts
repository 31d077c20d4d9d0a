import { literalPrefixes } from './literalPrefixes.ts';
import type { Rule } from './rule.ts';

/** A rule with its expressions compiled. */
export interface CompiledRule {
  readonly rule: Rule;
  /** Sticky where `anchorOffset` is known, global otherwise; with match indices. */
  readonly regex: RegExp;
  /**
   * How far from the start of a match the anchors stand. Undefined where that is not known: then a match may start
   * anywhere within `maxLength` before the end of the anchor.
   */
  readonly anchorOffset: number | undefined;
  /** The literal texts that a match can start with, which are public; none where the rule is of another form. */
  readonly prefixes: readonly string[];
  /** A secret that one of these matches is none. */
  readonly not: readonly RegExp[];
}

const prefixesOf = (rule: Rule) => (rule.near ? [] : literalPrefixes(rule.regex));

/** See `CompiledRule.anchorOffset`. */
export const anchorOffsetOf = (rule: Rule): number | undefined =>
  commonOffset(rule.anchors, prefixesOf(rule));

export function compileRule(rule: Rule): CompiledRule {
  const prefixes = prefixesOf(rule);
  const anchorOffset = commonOffset(rule.anchors, prefixes);
  return {
    rule,
    regex: new RegExp(rule.regex, anchorOffset === undefined ? 'dg' : 'dy'),
    anchorOffset,
    prefixes,
    not: rule.not.map((source) => new RegExp(`^(?:${source})$`)),
  };
}

/** Known if every way to start a match holds an anchor, and all anchors stand in the same place. */
function commonOffset(anchors: readonly string[], prefixes: readonly string[]): number | undefined {
  const starts = prefixes.map((prefix) => prefix.toLowerCase());
  const offsets = new Set<number>();
  for (const anchor of anchors) {
    const within = starts.filter((start) => start.includes(anchor));
    if (within.length === 0) return undefined;
    for (const start of within) offsets.add(start.indexOf(anchor));
  }
  if (!starts.every((start) => anchors.some((anchor) => start.includes(anchor)))) return undefined;
  return offsets.size === 1 ? [...offsets][0] : undefined;
}
