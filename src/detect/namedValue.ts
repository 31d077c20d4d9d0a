import { byteTable } from '../text/byteTable.ts';
import { latin1 } from '../text/latin1.ts';
import { blanks, passOver } from '../text/passOver.ts';
import { accept } from './accept.ts';
import { type CompiledRule, wholeRegex } from './compiledRule.ts';
import type { RawMatch } from './rawMatch.ts';

const words = 'api access auth client private secret key token password'.split(' ');
const between = byteTable('-_. ');
const quote = byteTable('"\'`');
const bracket = byteTable('])');
const blank = byteTable(blanks);
const sign = byteTable('-=:,( ');
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
  const text = latin1(bytes, from, name + around.behind);
  const value = valueBehind(text.toLowerCase(), name - from);
  if (value === null) return null;
  const { rule } = compiled;
  const start = from + value;
  const longest = rule.maxLength * mostLonger;
  const [given] = /^[\w.+/-]*={0,2}/.exec(latin1(bytes, start, start + longest + 1))!;
  if (given.length > longest) return null;
  const label = text
    .slice(0, value)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  const variant = variants(compiled)[label.includes(rule.provider.replaceAll('-', '')) ? 'open' : 'exact'];
  const match = variant.regex.exec(given);
  const accepted = match === null ? null : accept(variant, match, start);
  return accepted?.start === start ? { ...accepted, rule, end: start + given.length } : null;
}

/**
 * Behind a provider's name, `at`, come words for a secret, the last of which may be the end of the name, and what leads to
 * the value; its index, or null where there is none. A value may begin like such a word.
 */
function valueBehind(text: string, at: number): number | null {
  const ends = [at];
  for (;;) {
    const start = passOver(text, ends.at(-1)!, 4, between);
    const word = words.find((each) => text.startsWith(each, start));
    if (word === undefined) break;
    ends.push(start + word.length);
  }
  for (const end of ends.reverse()) {
    const isNamed = words.some((word) => text.endsWith(word, end));
    const value = isNamed ? behindSign(text, end) : null;
    if (value !== null) return value;
  }
  return null;
}

function behindSign(text: string, at: number): number | null {
  const closed = passOver(text, passOver(text, at, 1, quote), 1, bracket);
  const next = passOver(text, closed, 4, blank);
  const isLong = text.startsWith('=>', next) || text.startsWith(':=', next);
  // A space is a sign where no other is.
  const end = isLong ? next + 2 : sign[text.charCodeAt(next)] === 1 ? next + 1 : next;
  if (end === next && !text.slice(closed, next).includes(' ')) return null;
  return passOver(text, passOver(text, end, 4, blank), 1, quote);
}
