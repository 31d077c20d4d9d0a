import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { fingerprints } from '../../src/policy/fingerprint.ts';
import { candidatesIn } from './support/candidates.ts';

const [first, second, third] = [0, 1, 2].map(() => randomBytes(12).toString('hex')) as [
  string,
  string,
  string,
];
const names = (file: string, text: string, ...found: [rule: string, value: string][]) =>
  fingerprints(file, candidatesIn(text, ...found.map(([rule, value]) => [{ rule, value }])));

test('it stays when lines move and when the value is another', () => {
  const before = names('a.rb', first, ['acme-token', first]);
  expect(before).toEqual([expect.stringMatching(/^[0-9a-f]{12}$/)]);
  expect(names('a.rb', `\n\n  ${second}`, ['acme-token', second])).toEqual(before);
});

test('it differs by file, rule and value within them', () => {
  const text = `${first} ${second}`;
  const all = [
    ...names('a.rb', text, ['acme-token', first], ['acme-token', second], ['acme-secret', first]),
    ...names('b.rb', text, ['acme-token', first]),
  ];
  expect(new Set(all).size).toBe(4);
});

test('the same value twice is one; a finding of another rule in between changes nothing', () => {
  const text = `${first} ${second} ${third}`;
  const [one, , other, again] = names('a.rb', text, ['x', first], ['y', second], ['x', third], ['x', first]);
  expect(again).toBe(one);
  expect(names('a.rb', text, ['x', first], ['x', third])).toEqual([one, other]);
});
