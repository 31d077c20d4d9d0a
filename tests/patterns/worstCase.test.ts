import { expect, test } from '@jest/globals';
import type { Rule } from '../../src/detect/rule.ts';
import { createRuleSet } from '../../src/detect/ruleSet.ts';
import { scanBytes } from '../../src/detect/scanText.ts';
import { rules } from '../support/patterns.ts';
import { sampleTextOf } from '../support/secrets.ts';

/*
 * Texts made to keep each rule busy, scanned with all rules at once: the time may grow with their length, not with
 * its square.
 */

const ruleSet = createRuleSet(rules);
const small = 0x1000;
const times = 4;

/** What is repeated: markers alone, values that fail at their last character, values that never end. */
function hardTexts(rule: Rule): string[] {
  const [anchor = ''] = rule.anchors;
  const { text } = sampleTextOf(rule.id, 1, 'longest');
  const head = rule.near ? `${anchor}_key = "` : '';
  return [
    `${anchor}=`,
    `${head}${text.slice(0, -1)}\x01 `,
    `${head}${text.slice(0, Math.ceil(text.length / 2))}`,
  ];
}

function bestTime(piece: string, size: number, tries: number): number {
  const bytes = Buffer.from(piece.repeat(Math.ceil(size / piece.length)).slice(0, size), 'latin1');
  let best = Infinity;
  for (let turn = 0; turn < tries; turn++) {
    const started = performance.now();
    scanBytes(bytes, ruleSet, { path: '' });
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

test('of the texts that are hardest for each rule, the slowest take a time that grows as they do', () => {
  const all = rules.flatMap((rule) => hardTexts(rule).map((piece) => ({ id: rule.id, piece })));
  const slowest = all
    .map((each) => ({ ...each, time: bestTime(each.piece, small, 1) }))
    .sort((a, b) => b.time - a.time)
    .slice(0, 24);
  const steep = slowest.filter(({ piece }) => {
    // Twice as steep as a line is still far from a square. What else runs on the machine may disturb one attempt.
    const isSteep = () => bestTime(piece, times * small, 3) > 2 * times * (bestTime(piece, small, 3) + 1);
    return isSteep() && isSteep() && isSteep();
  });
  expect(steep.map(({ id, piece }) => [id, piece.slice(0, 12)])).toEqual([]);
});
