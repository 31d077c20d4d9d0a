import { expect, test } from '@jest/globals';
import { createRuleSet } from '../../src/detect/ruleSet.ts';
import { scanText } from '../../src/detect/scanText.ts';
import { declared } from '../support/patterns.ts';
import { sampleOf, sampleTextOf } from '../support/secrets.ts';
import { drawn, hex, makeRule, valuesIn } from './makeRule.ts';

const rule = makeRule({
  id: 'alone',
  regex: '(?<![\\w-])[0-9a-f]{16}\\.[0-9a-f]{16}(?![\\w-])',
  anchors: ['acme'],
  near: true,
  alone: true,
  maxLength: 33,
});
const value = `${drawn(hex, 16, 2)}.${drawn(hex, 16, 3)}`;

test.each([value, `${value}\n`, `${value}\r\n\n`, ` "${value}"\n`])(
  'a file that holds a token and nothing more is a finding: %j',
  async (text) => expect(await valuesIn(text, [rule])).toEqual([value]),
);

test.each([
  ['more than that', `${value}\n${value}\n`],
  ['something before it', `x ${value}\n`],
  ['a longer one', `${value}a\n`],
  ['an address with one', `https://acm.example/${value}?x\n`],
  ['a stand-in', `${'0'.repeat(16)}.${'0'.repeat(16)}\n`],
])('a file that holds %s is none', async (_, text) => expect(await valuesIn(text, [rule])).toEqual([]));

test('a rule whose form says less needs its name', async () => {
  const { alone: _, ...other } = rule;
  expect(await valuesIn(`${value}\n`, [other])).toEqual([]);
  expect(await valuesIn(`acme ${value}\n`, [other])).toEqual([value]);
});

test('of the declared rules, those that say so are found alone, and no other takes them', async () => {
  const rules = createRuleSet([...declared.values()].map((each) => each.rule));
  const marked = [...declared.values()].filter((each) => each.rule.alone);
  expect(marked.length).toBeGreaterThan(5);
  for (const { rule: each } of marked) {
    const { text } = sampleTextOf(each.id, 4);
    const { candidates } = await scanText([Buffer.from(`${text}\n`)], rules, { path: 'token' });
    expect(candidates.map((candidate) => [candidate.rule, candidate.parts[0]!.value])).toEqual([
      [each.id, sampleOf(each.id, 4)],
    ]);
  }
});
