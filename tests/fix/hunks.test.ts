import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commonLines } from '../../src/fix/commonLines.ts';
import { hunks } from '../../src/fix/hunks.ts';

const shown = (before: string, after: string) =>
  hunks(before, after).map((group) => group.map(({ sign, number, text }) => `${sign}${number} ${text}`));

test('what goes, what comes, and two lines around', () => {
  expect(shown('a\nb\nc\nd\ne\n', 'a\nb\nC\nC\nd\ne\n')).toEqual([
    [' 1 a', ' 2 b', '-3 c', '+3 C', '+4 C', ' 4 d', ' 5 e'],
  ]);
});

test('what is far apart is shown apart; a new file is all new; nothing is nothing', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index}\n`).join('');
  expect(shown(lines(20), `import\n${lines(20).replace('line 15', 'changed')}`)).toHaveLength(2);
  expect(shown('', 'a\nb\n')).toEqual([['+1 a', '+2 b']]);
  expect(shown('a\n', 'a\n')).toEqual([]);
});

test('the common lines are a longest common subsequence', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const pairs = commonLines(before, after);
      const inOrder = pairs.every(
        ([x, y], at) => at === 0 || (x > pairs[at - 1]![0] && y > pairs[at - 1]![1]),
      );
      const equal = pairs.every(([x, y]) => before[x] === after[y]);
      return inOrder && equal && pairs.length === longest(before, after);
    }),
    { numRuns: 2000 },
  );
});

function longest(before: readonly string[], after: readonly string[]): number {
  let row: number[] = new Array(after.length + 1).fill(0);
  for (const line of before) {
    const next = [0];
    for (const [at, other] of after.entries()) {
      next.push(line === other ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    }
    row = next;
  }
  return row.at(-1)!;
}
