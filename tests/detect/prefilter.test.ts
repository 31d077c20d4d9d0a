import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Automaton,
  anchorsEnding,
  buildAutomaton,
  deserializeAutomaton,
  serializeAutomaton,
  walk,
} from '../../src/detect/prefilter.ts';

/** All hits as `anchor@end`, sorted. */
function hits(automaton: Automaton, text: string): string[] {
  const found: string[] = [];
  walk(automaton, Buffer.from(text, 'latin1'), 0, text.length, 0, (state, end) =>
    anchorsEnding(automaton, state, end, (anchor, at) => found.push(`${anchor}@${at}`)),
  );
  return found.sort();
}

function expected(anchors: readonly string[], text: string): string[] {
  const folded = text.toLowerCase();
  const found: string[] = [];
  anchors.forEach((anchor, id) => {
    for (let at = folded.indexOf(anchor); at >= 0; at = folded.indexOf(anchor, at + 1)) {
      found.push(`${id}@${at + anchor.length}`);
    }
  });
  return found.sort();
}

describe('the automaton', () => {
  test('reports anchors that overlap, hold each other or end together', () => {
    const anchors = ['he', 'she', 'his', 'hers', 'e', 'sher'];
    expect(hits(buildAutomaton(anchors), 'ushers')).toEqual(expected(anchors, 'ushers'));
    expect(hits(buildAutomaton(anchors), 'ushers')).toHaveLength(5);
  });

  test('takes upper and lower case of ASCII letters for the same, and only of letters', () => {
    const automaton = buildAutomaton(['a[key']);
    expect(hits(automaton, 'A[KEY a[Key')).toHaveLength(2);
    expect(hits(automaton, 'a{key')).toHaveLength(0);
  });

  test('finds what a plain search finds, in any text', () => {
    const piece = fc.string({
      unit: fc.constantFrom('a', 'b', 'A', 'c', '_', '\xe9'),
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(
          piece.map((text) => text.toLowerCase()),
          { minLength: 1, maxLength: 8 },
        ),
        fc.array(piece),
        (anchors, pieces) => {
          const ascii = anchors.filter((anchor) => /^[a-z_]+$/.test(anchor));
          if (ascii.length === 0) return;
          const text = pieces.join('');
          expect(hits(buildAutomaton(ascii), text)).toEqual(expected(ascii, text));
        },
      ),
    );
  });

  test('goes on in the next stretch where it stopped', () => {
    const automaton = buildAutomaton(['secret']);
    const bytes = Buffer.from('my secret');
    const found: number[] = [];
    const state = walk(automaton, bytes, 0, 5, 0, () => found.push(0));
    walk(automaton, bytes, 5, bytes.length, state, (_, end) => found.push(end));
    expect(found).toEqual([9]);
  });

  test('is the same after it was written and read', () => {
    const anchors = ['akia', 'key', 'api_key', 'ghp_'];
    const bytes = serializeAutomaton(buildAutomaton(anchors));
    const read = deserializeAutomaton(new Uint8Array(bytes));
    const text = 'AKIA api_key=ghp_';
    expect(hits(read, text)).toEqual(expected(anchors, text));
  });

  test('refuses an empty anchor, which would end everywhere', () => {
    expect(() => buildAutomaton(['a', ''])).toThrow('empty');
  });
});
