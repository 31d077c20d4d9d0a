import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createFinder, type Finder } from '../../src/detect/anchors/createFinder.ts';
import { plainFinder } from '../../src/detect/anchors/plainFinder.ts';
import { buildPrefilter } from '../../src/detect/anchors/prefilter.ts';
import { startMachine } from '../../src/wasm/machine.ts';

const finders: readonly [string, (anchors: readonly string[]) => Finder][] = [
  ['in WebAssembly', (anchors) => createFinder(buildPrefilter(anchors), startMachine()).find],
  [
    'in WebAssembly, of a text that lies in its memory',
    (anchors) => {
      const { find, home } = createFinder(buildPrefilter(anchors), startMachine());
      return (bytes, from, to, certainOnly, onHit) => {
        // What another text has left there is not part of this one.
        home.fill('tokenpasskey');
        home.set(bytes);
        find(home.subarray(0, bytes.length), from, to, certainOnly, onHit);
        expect(home.toString('latin1', bytes.length, bytes.length + 8)).toHaveLength(8);
        expect(home.readUInt32LE(bytes.length)).not.toBe(0);
      };
    },
  ],
  ['in TypeScript', (anchors) => plainFinder(buildPrefilter(anchors))],
];

/** All hits as `anchor@end`, sorted. */
function hits(find: Finder, text: string): string[] {
  const found: string[] = [];
  find(Buffer.from(text, 'latin1'), 0, text.length, false, (anchor, at) => found.push(`${anchor}@${at}`));
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

describe.each(finders)('the prefilter %s', (_, finderOf) => {
  test('reports anchors that overlap, hold each other or end together', () => {
    const anchors = ['hers', 'ushe', 'sher', 'her', 'ers', 'ushers', 'shersx'];
    expect(hits(finderOf(anchors), 'ushersushers')).toEqual(expected(anchors, 'ushersushers'));
    expect(hits(finderOf(anchors), 'ushersushers')).toHaveLength(12);
  });

  test('takes upper and lower case of ASCII letters for the same, and only of letters', () => {
    const find = finderOf(['a[key', '_a-', 'x_[']);
    expect(hits(find, 'A[KEY a[Key')).toHaveLength(2);
    expect(hits(find, 'a{key _A- X_[')).toHaveLength(2);
    expect(hits(find, '\x7fa- _a\r x_{ x\x7f[ {')).toHaveLength(0);
  });

  test('finds what a plain search finds, in any text', () => {
    const piece = fc.string({
      unit: fc.constantFrom('a', 'b', 'A', 'c', '_', '\x7f', '-', '\r', '\xe9'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(
          piece.map((text) => text.toLowerCase()),
          { minLength: 1, maxLength: 8 },
        ),
        fc.array(piece),
        (anchors, pieces) => {
          const usable = anchors.filter((anchor) => anchor.length >= 3 && !anchor.includes('\xe9'));
          if (usable.length === 0) return;
          const text = pieces.join('');
          expect(hits(finderOf(usable), text)).toEqual(expected(usable, text));
        },
      ),
    );
  });

  test('reports each hit once, in order of their ends, wherever the text is cut', () => {
    const anchors = ['secret', 'secret_key', 'key', 'cre', 't_k'];
    const text = 'my secret_key, '.repeat(9000);
    const find = finderOf(anchors);
    const cuts = [0, 4, 8, 9, 11, 13, 70_000, text.length];
    const ends: number[] = [];
    const found: string[] = [];
    for (let cut = 1; cut < cuts.length; cut++)
      find(Buffer.from(text), cuts[cut - 1]!, cuts[cut]!, false, (anchor, end) => {
        ends.push(end);
        found.push(`${anchor}@${end}`);
      });
    expect(ends).toEqual(ends.slice().sort((a, b) => a - b));
    expect(found.sort()).toEqual(expected(anchors, text));
  });

  test('ends where many long anchors are found at each place', () => {
    const anchors = [...Array(12).keys()].map((more) => 'q'.repeat(3 + more)).concat('q'.repeat(250));
    const text = 'q'.repeat(3000);
    expect(hits(finderOf(anchors), text)).toEqual(expected(anchors, text));
  });

  test('sees the first and the last bytes, and nothing of the text before', () => {
    const find = finderOf(['abc', 'abcd']);
    expect(hits(find, 'abcd')).toEqual(['0@3', '1@4']);
    expect(hits(find, 'abc')).toEqual(['0@3']);
    expect(hits(find, 'ab')).toEqual([]);
    expect(hits(find, '')).toEqual([]);
  });
});

test('an anchor that is too short to choose a place in the filter is refused', () => {
  expect(() => buildPrefilter(['abc', 'ab'])).toThrow('too short');
});

test.each(['in WebAssembly', 'in TypeScript'])(
  'asked for certain anchors %s, it finds them, and dismisses others',
  (how) => {
    const anchors = ['akia', 'token', 'secret'];
    const prefilter = buildPrefilter(anchors, (id) => id === 0);
    const { find } =
      how === 'in TypeScript' ? { find: plainFinder(prefilter) } : createFinder(prefilter, startMachine());
    const found: string[] = [];
    const text = Buffer.from('token AKIA secret akia');
    find(text, 0, text.length, true, (anchor) => found.push(anchors[anchor]!));
    expect(found).toEqual(['akia', 'akia']);
  },
);
