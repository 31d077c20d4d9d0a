import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Block, markIn, markOf } from '../../src/recover/checklist/block.ts';
import { keepNotes } from '../../src/recover/checklist/keepNotes.ts';
import { ownLines } from '../../src/recover/checklist/ownLines.ts';
import { type Checklist, parseChecklist } from '../../src/recover/checklist/parseChecklist.ts';
import { readTick, tickLine } from '../../src/recover/checklist/tickLine.ts';

const open = { box: ' ', when: null, words: '' } as const;

/** A guide with these steps, each with these lines of text. */
const guide = (
  steps: readonly (readonly [id: string, lines: readonly string[]])[],
  language = 'en',
): Block[] => [
  {
    mark: { kind: 'guide', id: 'aws' },
    lines: [`# Title ${markOf({ kind: 'guide', id: `aws.${language}` })}`, ''],
  },
  ...steps.map(([id, lines]) => ({
    mark: { kind: 'step', id } as const,
    lines: [tickLine(id, `Title of ${id} in ${language}`, open), '', ...lines.flatMap((line) => [line, ''])],
  })),
];
const textOf = (blocks: readonly Block[]) => blocks.flatMap(({ lines }) => lines).join('\n');
const nothing: Checklist = parseChecklist('');
const write = (fresh: readonly Block[], before: string | null) => {
  const old = before === null ? nothing : parseChecklist(before);
  return textOf(keepNotes(fresh, old, before === null ? () => true : (old.isOwn ?? (() => false))));
};

const words = fc.stringMatching(/^[a-z]{1,8}$/);
const lines = fc.array(words, { minLength: 1, maxLength: 4 });
const steps = fc
  .uniqueArray(fc.constantFrom('one', 'two', 'three', 'four', 'five'), { minLength: 1 })
  .chain((ids) => fc.tuple(...ids.map((id) => lines.map((texts) => [id, texts] as const))));

describe('whatever the guide becomes', () => {
  test('no note is lost or doubled, and what was written once is written again just so', () => {
    fc.assert(
      fc.property(steps, steps, fc.array(fc.tuple(fc.nat(), fc.nat())), (first, second, places) => {
        const written = write(guide(first), null).split('\n');
        const end = written.findIndex((line) => markIn(line)?.kind === 'written');
        const notes = places.map((_, index) => `NOTE ${index}.`);
        for (const [index, [place]] of places.entries()) written.splice(place % (end + 1), 0, notes[index]!);
        const edited = written.join('\n');
        const third = write(guide(second, 'ja'), edited);
        const kept = third.split('\n').filter((line) => line.startsWith('NOTE'));
        expect([...kept].sort()).toEqual([...notes].sort());
        expect(write(guide(second, 'ja'), third)).toBe(third);
        for (const [id] of second) expect(third).toContain(markOf({ kind: 'step', id }));
      }),
    );
  });

  test('a part that would be written as before stays as people have made it', () => {
    const before = write(guide([['one', ['a', 'b', 'c']]]), null)
      .replace('a\n', 'a\n  - mine\n')
      .replace('\nb\n', '\nB, better\n');
    expect(write(guide([['one', ['a', 'b', 'c']]]), before)).toBe(before);
  });

  test('in one that has changed, a note follows the line that it followed', () => {
    const before = write(guide([['one', ['a', 'b', 'c']]]), null).replace('\nb\n', '\nb\n\nmine\n');
    const text = write(guide([['one', ['a', 'b', 'new', 'c']]]), before);
    expect(text).toContain('b\n\nmine\n\nnew\n\nc');
  });

  test('also where the same line stands there twice', () => {
    const fresh = guide([['one', ['a', 'fence', 'b', 'fence', 'c', 'new']]]);
    const before = write(guide([['one', ['a', 'fence', 'b', 'fence', 'c']]]), null);
    const edited = before.replace('fence\n\nc\n', 'fence\n\nmine\n\nc\n');
    expect(write(fresh, edited)).toContain('b\n\nfence\n\nmine\n\nc');
  });
});

test('a line is keyguard’s own or not, and the marks at the end say which', () => {
  const text = write(guide([['one', ['a', 'b']]]), null);
  const isOwn = ownLines(parseChecklist(text).blocks.find(({ mark }) => mark.kind === 'written'))!;
  expect([isOwn('a'), isOwn('b '), isOwn('c')]).toEqual([true, true, false]);
});

describe('a tick is read however it was written', () => {
  test.each([
    ['- [x] **T** <!-- step a -->', { box: 'x', when: null, words: '' }],
    ['* [X] **T** <!-- step a -->', { box: 'x', when: null, words: '' }],
    ['1. [✓] T <!-- step a -->', { box: 'x', when: null, words: 'T' }],
    ['- [ ] **T** <!-- step a -->', { box: ' ', when: null, words: '' }],
    ['- [] **T** <!-- step a -->', { box: ' ', when: null, words: '' }],
    ['- [-] **T** not ours <!-- step a -->', { box: '-', when: null, words: 'not ours' }],
    ['- [x] **T** 2026-11-22T15:04Z <!-- step a -->', { box: 'x', when: '2026-11-22T15:04Z', words: '' }],
    [
      '- [x] **T** 2026-11-22 15:04:05 UTC <!-- step a -->',
      { box: 'x', when: '2026-11-22T15:04Z', words: '' },
    ],
    [
      '- [x] **T** (by K) 2026-11-23 00:04 +0900 <!-- step a -->',
      { box: 'x', when: '2026-11-22T15:04Z', words: '(by K)' },
    ],
    ['- [x] **T** 2026-99-99T15:04Z <!-- step a -->', { box: 'x', when: null, words: '2026-99-99T15:04Z' }],
  ])('%s', (line, tick) => expect(readTick(line)).toEqual(tick));

  test('and a line without a box or a mark is none', () => {
    expect(readTick('- [x] **T**')).toBeNull();
    expect(readTick('**T** <!-- step a -->')).toBeNull();
  });
});
