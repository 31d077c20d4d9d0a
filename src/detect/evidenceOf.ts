import { latin1 } from '../text/latin1.ts';
import type { Characters, Evidence } from './evidence.ts';
import { genericRules } from './generic/genericRules.ts';
import { mostRandom } from './generic/mostRandom.ts';
import type { RawMatch } from './rawMatch.ts';
import type { Rule } from './rule.ts';

/** Most random text passes these checks, too: they sort out names and numbers, or read something, and prove nothing. */
const plausible = new Set(
  'aws-key-id azure-account bedrock-key both-cases letters-and-digits mixed password'.split(' '),
);

/** So far around a value its marker or its names are looked for: first on its line, then in all. */
const reach = { line: 256, bytes: 2048 } as const;

/** A longer name is not looked at. */
const longestName = 128;

const speaksOfSecret = /key|token|secret|pass|pwd|auth|cred|bearer|api|webhook|signature/i;

/**
 * What speaks for a match, and against it, gathered once it is found: the scan keeps none of it.
 *
 * @param bytes the block that it was found in
 */
export function evidenceOf(match: RawMatch, bytes: Uint8Array): readonly Evidence[] {
  const { rule } = match;
  const { role } = rule;
  const at = match.inside ?? { bytes, start: match.start, end: match.end, shown: match.shown, wrapping: [] };
  const value = latin1(at.bytes, at.start, at.end);
  const isGeneric = rule.regex === '';
  const bits = Math.min(mostBits, Math.round(mostRandom(value.slice(at.shown))));
  const isDrawn = bits >= (isPassword(rule) ? enough.password : enough.token);
  const found: Evidence[] = [];
  if (isGeneric) {
    const { name, weakName } = match;
    const quoted = /^\\*["'`]/.test(latin1(at.bytes, at.end, at.end + 8));
    if (name !== undefined)
      found.push({ role, for: weakName === undefined, kind: 'name', name, means: kindOf(rule), quoted });
  } else {
    found.push(...(rule.near ? byName(rule, at) : byMarker(rule, at)));
    const length = value.length - at.shown;
    // Of a password that somebody chose, the length is nobody's business.
    if (!isPassword(rule)) {
      const isDeclared = value.length <= rule.maxLength;
      const characters = charactersOf(value.slice(at.shown));
      found.push({ role, for: isDeclared, kind: 'form', length, characters });
    }
  }
  for (const check of rule.checks)
    found.push({ role, for: true, kind: 'check', check, proves: !plausible.has(check) });
  for (const [name, fact] of Object.entries(match.facts))
    found.push({ role, for: true, kind: 'fact', name, value: fact });
  if (at.wrapping.length > 0) found.push({ role, for: true, kind: 'wrapped', in: at.wrapping });
  // Digits look alike, whoever chose them.
  if (!/^\d+$/.test(value.slice(at.shown))) found.push({ role, for: isDrawn, kind: 'random', bits });
  found.push({ role, for: true, kind: 'real' });
  return found;
}

/** From so many bits on a value was drawn rather than thought of; a password that people remember has fewer. */
const enough = { token: 10, password: 6 } as const;

/** More says no more. */
const mostBits = 40;

const isPassword = ({ id, checks }: Rule) =>
  id === genericRules.password.id || checks.some((check) => /password|basic-auth/.test(check));

const kindOf = (rule: Rule) =>
  (Object.keys(genericRules) as (keyof typeof genericRules)[]).find((kind) => genericRules[kind] === rule) ??
  'secret';

interface Place {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly shown: number;
}

/** The literal text that only this format has: what the value begins with, else what stands around it. */
function byMarker({ role, anchors }: Rule, { bytes, start, end, shown }: Place): Evidence[] {
  const own = latin1(bytes, start, start + shown);
  if (own !== '') return [{ role, for: true, kind: 'marker', marker: own, own: true }];
  const from = start - reach.line;
  const around = latin1(bytes, from, start + reach.line).toLowerCase();
  const rest = end > start + reach.line ? latin1(bytes, start, end + reach.line).toLowerCase() : '';
  const marker = anchors.find((anchor) => around.includes(anchor) || rest.includes(anchor));
  return marker === undefined ? [] : [{ role, for: true, kind: 'marker', marker, own: false }];
}

/** The last of the rule's names before the value, and whether it is the very variable. */
function byName({ role, anchors, env }: Rule, { bytes, start, end: valueEnd }: Place): Evidence[] {
  for (const far of [reach.line, reach.bytes]) {
    const before = latin1(bytes, start - far, start);
    const lower = before.toLowerCase();
    const end = Math.max(...anchors.map((anchor) => endOfLast(lower, anchor)));
    if (end < 0) continue;
    const begin =
      end - Math.max(...anchors.filter((anchor) => lower.endsWith(anchor, end)).map((a) => a.length));
    const between = before.slice(begin);
    const lines = between.split(/\r\n|\r|\n/).length - 1;
    const label = /([A-Za-z_][\w.-]*)[^A-Za-z]*$/.exec(before.slice(-longestName))?.[1] ?? '';
    if (env !== '' && plain(label).endsWith(plain(env)))
      return [{ role, for: true, kind: 'variable', name: env }];
    const name = before.slice(begin, end);
    return [{ role, for: speaksOfSecret.test(between), kind: 'near', name, lines }];
  }
  // A longer text holds more.
  if (bytes.length > reach.bytes) return [];
  const around = latin1(bytes, 0, start) + latin1(bytes, valueEnd, bytes.length);
  return /^[\s"']*$/.test(around) ? [{ role, for: true, kind: 'alone' }] : [];
}

function endOfLast(text: string, part: string): number {
  const at = text.lastIndexOf(part);
  return at < 0 ? -1 : at + part.length;
}

const plain = (name: string) => name.replace(/[^A-Za-z0-9]/g, '').toLowerCase();

function charactersOf(value: string): Characters {
  if (/[\r\n]|\\n/.test(value)) return 'lines';
  if (/^\d+$/.test(value)) return 'digits';
  if (/^(?:[0-9a-f-]+|[0-9A-F-]+)$/.test(value)) return 'hex';
  if (/^[A-Za-z]+$/.test(value)) return 'letters';
  if (/^[A-Za-z0-9]+$/.test(value)) return 'alphanumeric';
  return /^[A-Za-z0-9+/_-]+=*$/.test(value) ? 'base64' : 'mixed';
}
