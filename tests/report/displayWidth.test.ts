import { describe, expect, test } from '@jest/globals';
import { displayWidth } from '../../src/report/displayWidth.ts';
import { isAmbiguousWide } from '../../src/report/isAmbiguousWide.ts';
import { table } from '../../src/report/table.ts';

describe('columns of', () => {
  test.each([
    ['letters', 'key', 3],
    ['kanji and kana', '本番キー', 8],
    ['Hangul', '시크릿', 6],
    ['Hangul in parts, as macOS names files', '시크릿'.normalize('NFD'), 6],
    ['kana in parts', 'パスワード'.normalize('NFD'), 10],
    ['half-width kana', 'ﾊﾟｽ', 3],
    ['full-width letters', 'ＫＥＹ', 6],
    ['the full-width space and punctuation', '　「、。」', 10],
    ['accents in parts', 'clé'.normalize('NFD'), 3],
    ['emoji', '🔑✅', 4],
    ['an emoji with a skin colour', '👍🏽', 2],
    ['rare kanji outside of the first plane', '𠮷野', 4],
    ['ambiguous letters', '①…', 2],
  ])('%s: %s', (_, text, width) => expect(displayWidth(text, { ambiguousAsWide: false })).toBe(width));

  test('ambiguous letters are two in a terminal that takes them for wide', () => {
    expect(displayWidth('a①…', { ambiguousAsWide: true })).toBe(5);
  });
});

test.each([
  [{ LANG: 'ja_JP.UTF-8' }, 'linux', false],
  [{ LANG: 'ja_JP.UTF-8' }, 'darwin', false],
  [{ LANG: 'ja_JP.UTF-8' }, 'win32', true],
  [{ LANG: 'ja_JP.UTF-8@cjknarrow' }, 'win32', false],
  [{ LANG: 'ko_KR.UTF-8@cjkwide' }, 'linux', true],
  [{ LANG: 'ja_JP.eucJP' }, 'linux', true],
  [{ LANG: 'zh_CN.GBK' }, 'linux', true],
  [{ LANG: 'en_US.UTF-8' }, 'win32', false],
  [{ LC_ALL: '', LC_CTYPE: 'en_US.UTF-8', LANG: 'ja_JP.eucJP' }, 'linux', false],
  [{}, 'win32', false],
] as const)('with %j on %s ambiguous letters are wide: %s', (environment, platform, expected) => {
  expect(isAmbiguousWide(environment, platform)).toBe(expected);
});

test('the second column of a table begins where it should', () => {
  expect(
    table([
      ['確度', 'a'],
      ['key', 'b'],
      ['환경 변수', 'c'],
    ]),
  ).toEqual(['確度       a', 'key        b', '환경 변수  c']);
});
