import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRuleSet } from '../../src/detect/ruleSet.ts';
import { countLines, lineEnds, lineIndexAt, lineStarts } from '../../src/text/lines.ts';

const text = fc.string({ unit: fc.constantFrom('a', '\r', '\n', '\r\n', 'é'), maxLength: 40 });
/** The plain way: where each line starts. */
function starts(bytes: Uint8Array): number[] {
  const found = [0];
  for (const match of Buffer.from(bytes)
    .toString('latin1')
    .matchAll(/\r\n|\r|\n/g))
    found.push(match.index + match[0].length);
  return found;
}

describe('lines', () => {
  test('start behind line feeds, carriage returns, and both', () => {
    fc.assert(
      fc.property(text, (content) =>
        expect([...lineStarts(Buffer.from(content))]).toEqual(starts(Buffer.from(content))),
      ),
    );
  });

  test('more lines than the first table holds', () => {
    expect(lineStarts(Buffer.from('\n'.repeat(1000)))).toHaveLength(1001);
  });

  test('each place stands on the last line that starts before it', () => {
    const table = lineStarts(Buffer.from('ab\n\ncd'));
    expect([0, 1, 2, 3, 4, 5].map((offset) => lineIndexAt(table, offset))).toEqual([0, 0, 0, 1, 2, 2]);
  });

  test('are counted up to a place', () => {
    fc.assert(
      fc.property(text, fc.nat(60), (content, place) => {
        const bytes = Buffer.from(content);
        const to = Math.min(place, bytes.length);
        // A carriage return right before `to` ends its line only where no line feed follows.
        const before = starts(bytes).filter((start) => start <= to);
        expect(countLines(bytes, 0, to)).toEqual({ lines: before.length - 1, lastStart: before.at(-1) });
      }),
    );
  });

  test('further down end where they do, asked for in any ascending order', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(60), { maxLength: 8 }), fc.nat(3), (content, places, lines) => {
        const bytes = Buffer.from(content);
        const end = lineEnds(bytes);
        const all = starts(bytes);
        for (const place of places.map((each) => Math.min(each, bytes.length)).sort((a, b) => a - b)) {
          const below = all.filter((start) => start > place);
          expect(end(place, lines)).toBe(below[lines] ?? bytes.length);
        }
      }),
    );
  });

  test('are counted in a text that lies before another in the memory of the rules', () => {
    const { home } = createRuleSet([]);
    for (const [text, lines] of [
      ['a\r', 1],
      ['a\r\n', 1],
      ['a\rb', 1],
      [`${'a'.repeat(40)}\r${'b'.repeat(9)}`, 1],
      ['', 0],
    ] as const) {
      home.fill('\n', 0, 200);
      const bytes = home.subarray(0, home.write(text));
      expect(countLines(bytes, 0, bytes.length).lines).toBe(lines);
    }
  });
});
