import { expect, test } from '@jest/globals';
import { checkRules } from '../../src/detect/compilePattern.ts';
import { formatOf } from '../../src/detect/format/formatOf.ts';
import { worstCase } from '../../src/detect/format/worstCase.ts';
import { matchRule } from '../../src/detect/matchRule.ts';
import { declared, rules } from '../support/patterns.ts';
import { sampleTextOf } from '../support/secrets.ts';

/** Pairs where one text is rightly both; the engine then reports the surer or longer one. */
const overlaps = new Set<string>([]);

test('no rule with a marker of its own finds the sample of another', () => {
  const found = new Set<string>();
  for (const rule of rules)
    for (const seed of [1, 2, 3]) {
      const text = `key = "${sampleTextOf(rule.id, seed).text}"`;
      for (const other of rules)
        if (other !== rule && !other.near && matchRule(other, text).length > 0)
          found.add(`${rule.id} ${other.id}`);
    }
  expect(found).toEqual(overlaps);
});

test('ids are unique over all files, and each "beside" names a rule', () => {
  expect(() => checkRules(rules)).not.toThrow();
  expect(() => checkRules([...rules, { ...rules[0]!, provider: 'other' }])).toThrow(/other\.ts: .*: id:/);
  expect(() => checkRules([{ ...rules[0]!, beside: ['none-such'] }])).toThrow(/beside: .*none-such/);
});

test('every expression has a bound on its work that is no multiple of the text', () => {
  for (const { rule, secret } of declared.values()) {
    expect([rule.id, worstCase(formatOf(secret)) < 4_000_000]).toEqual([rule.id, true]);
    const operators = rule.regex.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, '');
    expect(operators).not.toMatch(/[*+]|\{\d+,\}/);
  }
});

test('every link is https, every id begins with its provider, and every rule has a place in a finding', () => {
  for (const rule of rules) {
    expect(rule.docs).toMatch(/^https:\/\//);
    expect(rule.revoke).toMatch(/^(?:https:\/\/|$)/);
    expect(rule.id.startsWith(rule.provider)).toBe(true);
    expect(rule.role).not.toBe('');
  }
});
