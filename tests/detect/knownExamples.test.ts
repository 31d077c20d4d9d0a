import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { isKnownExample } from '../../src/detect/knownExamples.ts';
import { base62, drawn } from './makeRule.ts';

test('a key that is known by its hash is an example, another is none', () => {
  const [shown, other] = [drawn(base62, 32, 1), drawn(base62, 32, 2)];
  const known = new Set([createHash('sha256').update(shown).digest('hex').slice(0, 12)]);
  expect(isKnownExample(shown, known)).toBe(true);
  expect(isKnownExample(other, known)).toBe(false);
  expect(isKnownExample(other)).toBe(false);
});
