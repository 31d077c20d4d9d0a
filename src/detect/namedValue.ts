import { latin1 } from '../text/latin1.ts';
import { accept } from './accept.ts';
import { type CompiledRule, wholeRegex } from './compiledRule.ts';
import type { RawMatch } from './rawMatch.ts';

const word = '(?:api|access|auth|client|private|secret|key|token|password)';
/** Behind a provider's name: words for a secret, the last of which may be the end of the name, and what leads to the value. */
const lead = new RegExp(
  `(?:[-_. ]{0,4}${word})*(?<=${word})["'\`]?[\\])]?\\s{0,4}(?:=>|:=|[-=:,( ])\\s{0,4}["'\`]?`,
  'iy',
);
/** So much is read around the end of a name, at most. */
const around = { before: 32, behind: 96 } as const;
/** A value may be so many times longer than the longest that is declared. */
const mostLonger = 1.5;

const known = new WeakMap<CompiledRule, { exact: CompiledRule; open: CompiledRule }>();

/** The rule for a text that is the value, and for one that begins with it and may have one case alone. */
function variants(compiled: CompiledRule): { exact: CompiledRule; open: CompiledRule } {
  let both = known.get(compiled);
  if (both === undefined) {
    const { rule, regex } = compiled;
    const source = regex.source.replace(/\(\?!\[(?:\\.|[^\]\\])*\]\)$/, '');
    const checks = rule.checks.filter((name) => name !== 'mixed');
    both = {
      exact: { ...compiled, regex: wholeRegex(compiled) },
      open: { ...compiled, regex: new RegExp(`^${source}`, 'd'), rule: { ...rule, checks } },
    };
    known.set(compiled, both);
  }
  return both;
}

/**
 * The value that follows a name with words for a secret at once (`acme-secret-…`, `acme key: …`). What is said so
 * plainly may hang on the name by a hyphen, behind which elsewhere only the end of something longer stands. Where it is
 * the provider's own name, the value may be longer than declared, for providers lengthen their secrets, and of one
 * case. Null where none follows.
 *
 * @param name where the name ends
 */
export function namedValue(bytes: Uint8Array, name: number, compiled: CompiledRule): RawMatch | null {
  const from = Math.max(0, name - around.before);
  lead.lastIndex = name - from;
  const text = latin1(bytes, from, name + around.behind);
  const found = lead.exec(text);
  if (found === null) return null;
  const { rule } = compiled;
  const start = name + found[0].length;
  const longest = rule.maxLength * mostLonger;
  const [value] = /^[\w.+/-]*={0,2}/.exec(latin1(bytes, start, start + longest + 1))!;
  if (value.length > longest) return null;
  const label = text
    .slice(0, start - from)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  const variant = variants(compiled)[label.includes(rule.provider.replaceAll('-', '')) ? 'open' : 'exact'];
  const match = variant.regex.exec(value);
  const accepted = match === null ? null : accept(variant, match, start);
  return accepted?.start === start ? { ...accepted, rule, end: start + value.length } : null;
}
