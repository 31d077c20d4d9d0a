import { expect, test } from '@jest/globals';
import { whyNot } from '../../src/detect/whyNot.ts';
import { rules } from '../support/patterns.ts';

test('a line of hundreds of values is explained at once: no expression runs again for each of them', () => {
  const line = Array.from({ length: 400 }, (_, index) => `name-${index}x`).join(' ');
  const start = performance.now();
  expect(whyNot(line, rules)).toHaveLength(390);
  // It takes a fifth of a second; one expression after the other for each value took twelve.
  expect(performance.now() - start).toBeLessThan(2000);
});
