import type { Candidate } from '../../src/detect/candidate.ts';
import type { Rule } from '../../src/detect/rule.ts';
import { createRuleSet } from '../../src/detect/ruleSet.ts';
import { type ScanOptions, scanText } from '../../src/detect/scanText.ts';

/** A rule for a test; what is not given is empty. */
export function makeRule(fields: Partial<Rule> & Pick<Rule, 'id' | 'regex' | 'anchors'>): Rule {
  return {
    provider: 'test',
    title: fields.id,
    confidence: 'certain',
    near: false,
    beside: [],
    maxLength: 64,
    checks: [],
    not: [],
    role: 'secret',
    group: '',
    env: '',
    revoke: '',
    docs: '',
    ...fields,
  };
}

/** A marked token: `tok_` and 20 letters or digits. */
export const marked = makeRule({
  id: 'marked',
  regex: '(?<![A-Za-z0-9_])tok_[A-Za-z0-9]{20}(?![A-Za-z0-9])',
  anchors: ['tok_'],
  anchorOffsets: [0],
  maxLength: 24,
});

/** Found only beside a name: 32 hex digits and the word `acme`. */
export const named = makeRule({
  id: 'named',
  regex: '(?<![0-9A-Za-z])[0-9a-f]{32}(?![0-9A-Za-z])',
  anchors: ['acme'],
  near: true,
  maxLength: 32,
  confidence: 'likely',
});

/** Looks at one text and gives the candidates. */
export async function candidatesIn(
  text: string | Uint8Array,
  rules: readonly Rule[],
  options: Partial<ScanOptions> = {},
): Promise<Candidate[]> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return (await scanText([bytes], createRuleSet(rules), { path: 'a.txt', ...options })).candidates;
}

/** The values of all parts, in order. */
export const valuesIn = async (text: string | Uint8Array, rules: readonly Rule[] = []): Promise<string[]> =>
  (await candidatesIn(text, rules)).flatMap((candidate) => candidate.parts.map((part) => part.value));

/** Draws characters evenly; the same seed gives the same text, and never one that looks typed. */
export function drawn(alphabet: string, length: number, seed = 1): string {
  let state = (seed * 2654435761) >>> 0 || 1;
  let text = '';
  while (text.length < length) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    text += alphabet[(state >>> 7) % alphabet.length];
  }
  return text;
}

export const hex = '0123456789abcdef';
export const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
export const lower = 'abcdefghijklmnopqrstuvwxyz';

/** A token of the rule `marked`. */
export const token = (seed = 1): string => `tok_${drawn(base62, 20, seed)}`;
