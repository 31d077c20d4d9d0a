import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@babel/parser';
import { describe, expect, test } from '@jest/globals';
import { analyse } from 'scslre';
import { rules } from '../support/patterns.ts';

/*
 * Whether an expression may take more than a time that grows with its text, told from its form alone:
 * https://github.com/RunDevelopment/scslre
 */

const slowIn = (source: string, flags: string) => analyse({ source, flags }).reports;

/** The same expression with its bounds taken away: what is exponential then takes very long up to the bound. */
const unbounded = (source: string) =>
  source.replace(/(?<!\\)\{(\d+),(\d+)\}/g, (whole, least, most) =>
    Number(most) > 8 ? `{${least},}` : whole,
  );

describe('the expression of each rule', () => {
  const all = rules.filter(({ regex }) => regex !== '');

  test('is linear', () => {
    expect(all.filter(({ regex }) => slowIn(regex, 'd').length > 0).map(({ id }) => id)).toEqual([]);
  });

  test('has no repetition that may be divided in many ways, not even up to a bound', () => {
    const steep = all.filter(({ regex }) => slowIn(unbounded(regex), 'd').some((each) => each.exponential));
    expect(steep.map(({ id }) => id)).toEqual([]);
  });
});

/** The expressions that stand in the code of `src/`, with the place of each. */
function* literals(): Generator<{ place: string; source: string; flags: string }> {
  const root = join(import.meta.dirname, '../../src');
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const text = readFileSync(join(root, name), 'utf8');
    const { tokens } = parse(text, { sourceType: 'module', plugins: ['typescript'], tokens: true });
    for (const { type, value, loc } of tokens ?? [])
      if (type.label === 'regexp')
        yield { place: `${name}:${loc.start.line}`, source: value.pattern, flags: value.flags };
  }
}

describe('an expression in our own code', () => {
  const all = [...literals()];
  const steep = (flag: string, isSteep: (report: { exponential: boolean; type: string }) => boolean) =>
    all
      .filter(({ source, flags }) => flags.includes(flag) && slowIn(source, flags).some(isSteep))
      .map(({ place, source }) => `${place} ${source}`);

  test('is never exponential', () => {
    expect(all.length).toBeGreaterThan(1000);
    expect(steep('', ({ exponential }) => exponential)).toEqual([]);
  });

  // The others see a line or a value.
  test('is linear where it looks for lines, as it sees whole files', () => {
    expect(steep('m', () => true)).toEqual([]);
  });
});
