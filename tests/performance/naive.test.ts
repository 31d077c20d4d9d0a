import { describe, expect, test } from '@jest/globals';
import { accept } from '../../src/detect/accept.ts';
import { compileRule } from '../../src/detect/compiledRule.ts';
import { findMatches } from '../../src/detect/findMatches.ts';
import type { RawMatch } from '../../src/detect/rawMatch.ts';
import { strongestOnly } from '../../src/detect/resolve.ts';
import type { Rule } from '../../src/detect/rule.ts';
import { createRuleSet } from '../../src/detect/ruleSet.ts';
import { alphabets } from '../../src/detect/runFinder.ts';
import { scanBytes } from '../../src/detect/scanText.ts';
import { rules } from '../support/patterns.ts';
import { sampleTextOf } from '../support/secrets.ts';

const separators = ['\n', ' ', '"', ' = ', '\n\n', '/', 'x', '_', '\xe9', '\x83A', ';', '\r\n'];

/** Samples of every rule and parts of them, beside names and between words, in an order that `seed` decides. */
function generated(seed: number): string {
  let state = seed;
  const pick = <Item>(items: readonly Item[]): Item => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return items[(state >>> 8) % items.length]!;
  };
  const pieces: string[] = [];
  for (const rule of rules) {
    const sample = sampleTextOf(rule.id, seed).text;
    pieces.push(pick(rule.anchors), pick(separators), sample, pick(separators));
    if (pick([0, 1, 2]) === 0)
      pieces.push(sample.slice(0, -3), pick(separators), pick(rules).anchors[0]!, ' ');
  }
  return pieces.join('');
}

const shape = ({ rule, start, end }: RawMatch) => `${rule.id} ${start}-${end}`;

/** Every expression over the whole text: no anchors, no windows. */
function naively(marked: readonly Rule[], text: string): string[] {
  const matches: RawMatch[] = [];
  for (const rule of marked) {
    const compiled = compileRule(rule, false);
    for (const match of text.matchAll(new RegExp(rule.regex, 'dg'))) {
      const found = accept(compiled, match as RegExpExecArray, 0);
      if (found !== null) matches.push(found);
    }
  }
  return strongestOnly(matches).map(shape);
}

describe.each([1, 2, 3])('over generated text %i', (seed) => {
  // Bytes above ASCII have two readings, which the naive search has not.
  const text = generated(seed);

  test('the fast path finds what all rules with a marker find when they are run naively', () => {
    const ascii = text.replace(/[\x80-\xff]/g, '-');
    const marked = rules.filter((rule) => !rule.near && rule.confidence === 'certain');
    const bytes = Buffer.from(ascii, 'latin1');
    const found = findMatches(
      { bytes, base: 0, from: 0, to: bytes.length, last: true },
      createRuleSet(marked),
      { certainOnly: true, instruments: { executions: 0 } },
    );
    expect(found.map(shape)).toEqual(naively(marked, ascii));
    expect(found.length).toBeGreaterThan(marked.length / 2);
  });

  test('what is dismissed before its expression is tried would not have matched', () => {
    const bytes = Buffer.from(text, 'latin1');
    const withoutRuns = createRuleSet(rules.map(({ runs: _, ...rule }) => rule));
    const all = scanBytes(bytes, withoutRuns, { path: 'a' });
    expect(scanBytes(bytes, createRuleSet(rules), { path: 'a' })).toEqual(all);
    expect(all!.candidates.length).toBeGreaterThan(rules.length / 2);
  });
});

test.each([1, 2])('every sample of every rule has the runs that its rule promises (%i)', (seed) => {
  for (const { id, runs } of rules) {
    const sample = sampleTextOf(id, seed).text;
    for (const [index, run] of [runs!.word, runs!.wide].entries()) {
      const isOf = [...sample].map((char) => (alphabets[index]!.includes(char) ? 'x' : ' ')).join('');
      const stretches = isOf.split(' ').map(({ length }) => length);
      expect([id, stretches[0]! >= run.head, Math.max(...stretches) >= run.least]).toEqual([id, true, true]);
    }
  }
});
