import { literalPrefixes } from './literalPrefixes.ts';
import type { Rule } from './rule.ts';

/** A rule with its expressions compiled. */
export interface CompiledRule {
  readonly rule: Rule;
  /** Sticky where it is known where the anchors stand in a match, global otherwise; with match indices. */
  readonly regex: RegExp;
  /** The literal texts that a match can start with, which are public; none where the rule is of another form. */
  readonly prefixes: readonly string[];
  /** A secret that one of these matches is none. */
  readonly not: readonly RegExp[];
}

/**
 * What ends with a letter or a digit and is yet no part of a word: escape sequences in string literals and JSON, percent
 * encoding, an equals sign in quoted-printable mail, what colours a terminal's text.
 */
const escapeBefore =
  '(?<=\\\\(?:[nrtfv0]|x[\\dA-Fa-f]{2}|u[\\dA-Fa-f]{4})|%[\\dA-Fa-f]{2}|=3D|\\[[\\d;]{1,8}m)';

/** Of a rule's expression: a match may begin right behind an escape sequence, too: `"text:\\nghp_…"`. */
function behindEscapes(source: string): string {
  if (!source.startsWith('(?<![')) return source;
  let end = 5;
  while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  const to = source[end + 1] === ')' ? end + 2 : 0;
  return to === 0 ? source : `(?:${source.slice(0, to)}|${escapeBefore})${source.slice(to)}`;
}

const prefixesOf = (rule: Rule) => (rule.near ? [] : literalPrefixes(rule.regex));

/** @param isAnchored whether a match is looked for at the place of its anchor alone */
export function compileRule(rule: Rule, isAnchored: boolean): CompiledRule {
  let prefixes: readonly string[] | undefined;
  return {
    rule,
    regex: new RegExp(behindEscapes(rule.regex), isAnchored ? 'dy' : 'dg'),
    // Only a finding needs them.
    get prefixes() {
      prefixes ??= prefixesOf(rule);
      return prefixes;
    },
    not: rule.not.map((source) => new RegExp(`^(?:${source})$`)),
  };
}

/** A new expression of the rule for a text that is a match from its first character to its last; elsewhere it is not tried. */
export const wholeRegex = ({ regex }: CompiledRule): RegExp => new RegExp(`^(?:${regex.source})$`, 'd');
