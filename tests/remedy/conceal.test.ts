import { describe, expect, test } from '@jest/globals';
import type { ContextLine } from '../../src/detect/candidate.ts';
import { createConcealer, redacted } from '../../src/remedy/conceal.ts';
import { findingIn } from '../support/findingIn.ts';

const partsOf = (text: string, ...values: string[]) =>
  findingIn(
    'a.txt',
    text,
    values.map((value) => ({ value })),
  ).parts;

const whole = (text: string): ContextLine => ({ number: 1, text, offset: 0, cut: false });

describe('what is shown of a secret', () => {
  const [part] = partsOf('AKIAsomethinglong', 'AKIAsomethinglong');
  test('is its public prefix', () => {
    expect(redacted({ ...part!, shown: 'AKIA' })).toBe('AKIA********');
  });
  test('is nothing where the prefix would be too much of it, or none of it', () => {
    expect(redacted({ ...part!, shown: 'AKIAsomething' })).toBe('********');
    expect(redacted({ ...part!, shown: 'else' })).toBe('********');
  });
});

describe('a line', () => {
  test('hides a short value in its place only', () => {
    const text = 'pass = "pass"';
    const [part] = partsOf(text, 'pass');
    const placed = { ...part!, column: 9, endColumn: 13 };
    expect(createConcealer([placed]).line(whole(text), [placed]).text).toBe('pass = "********"');
  });

  test('hides a longer value wherever it is', () => {
    const text = 'x = "generated" # was generated';
    const parts = partsOf(text, 'generated');
    expect(createConcealer(parts).line(whole(text), parts).text).toBe('x = "********" # was ********');
  });

  test('hides values that overlap as one', () => {
    const text = 'x = "generated-value"';
    const parts = partsOf(text, 'generated', 'ted-value');
    const { text: shown, masks } = createConcealer(parts).line(whole(text), parts);
    expect(shown).toBe('x = "********"');
    expect(masks).toHaveLength(1);
  });

  test('that begins and ends inside a value hides what is left of it', () => {
    const parts = partsOf('generated-value', 'generated-value');
    const line = { number: 9, text: 'value and gene', offset: 50, cut: true };
    expect(createConcealer(parts).line(line, []).text).toBe('******** and ********');
  });

  test('of a value of several lines hides each of them', () => {
    const text = 'k = """first-generated\nsecond-generated"""';
    const parts = partsOf(text, 'first-generated\nsecond-generated');
    const concealer = createConcealer(parts);
    const lines = text
      .split('\n')
      .map((each, index) => ({ number: index + 1, text: each, offset: 0, cut: false }));
    expect(lines.map((line) => concealer.line(line, parts).text)).toEqual(['k = """********', '********"""']);
    expect(concealer.text('elsewhere second-generated')).toBe('elsewhere ********');
  });
});
