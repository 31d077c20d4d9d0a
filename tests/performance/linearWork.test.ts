import { describe, expect, test } from '@jest/globals';
import { worstCases } from '../../bench/worstCases.ts';
import type { Rule } from '../../src/detect/rule.ts';
import { startCounting } from '../support/operationCounter.ts';

// Before the code is loaded: what was compiled without counters goes on without them.
const count = await startCounting();
const { kubernetesSecrets } = await import('../../src/detect/generic/kubernetesSecret.ts');
const { createRuleSet } = await import('../../src/detect/ruleSet.ts');
const { scanBytes } = await import('../../src/detect/scanText.ts');
const { rules } = await import('../support/patterns.ts');
const { sampleTextOf } = await import('../support/secrets.ts');

/*
 * Texts that are made to keep the search busy: the work may grow with their length, not with its square. What an
 * expression does inside is told from its form in expressions.test.ts.
 */

const small = 0x400;
const times = 4;
/** Twice as steep as a line is still far from a square. */
const steepest = 2 * times;
const ruleSet = createRuleSet(rules);
const textOf = (piece: string, size: number) =>
  Buffer.from(piece.repeat(Math.ceil(size / piece.length)).slice(0, size), 'latin1');

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

const hardest = rules.flatMap((rule) => hardTexts(rule).map((piece) => ({ id: rule.id, piece })));

function executions({ piece }: { piece: string }, size: number): number {
  const instruments = { executions: 0 };
  scanBytes(textOf(piece, size), ruleSet, { path: '', instruments });
  return instruments.executions;
}

test('expressions run, for the hardest texts of each rule', () => {
  const isSteep = (each: { piece: string }, size: number) =>
    executions(each, times * size) > steepest * (executions(each, size) + 1);
  // One step, as where a text becomes long enough to be decoded, is no slope.
  expect(hardest.filter((each) => isSteep(each, small) && isSteep(each, times * small))).toEqual([]);
});

describe('steps of our own', () => {
  async function expectLinear(action: (size: number) => void): Promise<void> {
    const sizes = [8 * small, 8 * times * small, 8 * times ** 2 * small];
    // What is done once only.
    action(sizes[0]!);
    const steps: number[] = [];
    for (const size of sizes) steps.push(await count(() => action(size)));
    // Otherwise nothing is counted at all.
    expect(steps[0]).toBeGreaterThan(0);
    // One step, as where another name comes, is no slope.
    const isSteep = (at: number) => steps[at]! > (times + 1) * steps[at - 1]! + 1000;
    expect(isSteep(1) && isSteep(2) && steps).toBe(false);
  }

  test('for the hardest texts of all rules', async () => {
    const all = hardest
      .map((each) => ({ ...each, work: executions(each, small) }))
      .sort((a, b) => b.work - a.work)
      .slice(0, 24);
    for (const { piece } of all)
      await expectLinear((size) => scanBytes(textOf(piece, size), ruleSet, { path: '' }));
  });

  test.each([...worstCases(small).keys()])('%s', async (name) => {
    await expectLinear((size) =>
      scanBytes(worstCases(size).get(name)!().subarray(0, size), ruleSet, { path: '' }),
    );
  });

  test.each<[string, (size: number) => Buffer]>([
    ['one kind after the other', (size) => textOf('kind: Secret\n', size)],
    [
      'kinds deeper and deeper',
      (size) =>
        textOf(Array.from({ length: 99 }, (_, depth) => `${' '.repeat(depth)}kind: Secret\n`).join(''), size),
    ],
    ['kinds in the middle of lines', (size) => textOf('x: {kind: Secret}\n', size)],
    ['kinds in one line', (size) => textOf('{"kind":"Secret"},', size)],
    ['lines without end', (size) => Buffer.from(`kind: Secret\ndata:\n${textOf(' a: b\n', size)}`.repeat(4))],
  ])('a text that is full of Secrets of Kubernetes: %s', async (_, made) => {
    await expectLinear((size) => {
      const bytes = made(size);
      for (let at = bytes.indexOf('Secret'); at >= 0; at = bytes.indexOf('Secret', at + 1))
        kubernetesSecrets(bytes, at);
    });
  });
});
