import { expect, test } from '@jest/globals';
import { whyNot } from '../../src/detect/whyNot.ts';
import { rules } from '../support/patterns.ts';

/** How many searches a line with so many values takes. */
function searches(values: number): number {
  const line = Array.from({ length: values }, (_, index) => `name-${1000 + index}x`).join(' ');
  const { prototype } = RegExp;
  const search = prototype[Symbol.matchAll];
  let count = 0;
  prototype[Symbol.matchAll] = function (text) {
    count++;
    return search.call(this, text);
  };
  try {
    expect(whyNot(line, rules)).toHaveLength(values);
  } finally {
    prototype[Symbol.matchAll] = search;
  }
  return count;
}

test('a line of hundreds of values is searched as often as one of a few: by each expression once', () => {
  expect(searches(300)).toBe(searches(3));
  expect(searches(3)).toBeGreaterThan(1000);
});
