import { expect, test } from '@jest/globals';
import { whyNot } from '../../src/detect/whyNot.ts';
import { rules } from '../support/patterns.ts';

/** How often expressions run for a line with so many values, all ways of running them taken together. */
function searches(values: number): number {
  const line = Array.from({ length: values }, (_, index) => `name-${1000 + index}x`).join(' ');
  const { prototype } = RegExp;
  const { exec } = prototype;
  let count = 0;
  prototype.exec = function (text) {
    count++;
    return exec.call(this, text);
  };
  try {
    expect(whyNot(line, rules)).toHaveLength(values);
  } finally {
    prototype.exec = exec;
  }
  return count;
}

test('a further value of a line costs a few searches, and not one for each rule', () => {
  const few = searches(3);
  expect(few).toBeGreaterThan(1000);
  expect(searches(303) - few).toBeLessThan(300 * 40);
});
