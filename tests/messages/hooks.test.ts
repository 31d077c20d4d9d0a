import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const folder = resolve(import.meta.dirname, '../../hooks');
const scripts = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => name);

const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

describe.each(scripts)('hooks/%s', (name) => {
  test('says everything in three languages', () => {
    // `stopped` puts a beginning before what it is given, and hands both on as "$@".
    const said = [
      ...textOf(name).matchAll(
        /^ *(?:(?:keyguard_)?say|stopped|set --(?=.*checked)) (["'](?!\$@").*\n.*\n.*)/gm,
      ),
    ].map(([, texts]) => texts!.split(/ \\\n\s*/));
    for (const [english, japanese, korean] of said) {
      expect(english).toMatch(/^["'][ -~]+["']$/);
      expect(japanese).toMatch(/\p{Script=Hiragana}/u);
      expect(korean).toMatch(/\p{Script=Hangul}/u);
    }
    expect(
      textOf(name).match(/^ *(?:(?:keyguard_)?say|stopped|set --(?=.*checked)) ["'](?!\$@")/gm)?.length ?? 0,
    ).toBe(said.length);
  });

  test('says nothing past that', () => {
    const echoes = textOf(name).match(/.*\b(?:echo|printf)\b.*>&2/g) ?? [];
    expect(echoes.filter((line) => !line.includes('echo "keyguard: $1" >&2'))).toEqual([]);
  });
});

const said = (environment: NodeJS.ProcessEnv) => {
  const { LC_ALL, LC_MESSAGES, LANG, ...rest } = process.env;
  const env = { ...rest, ...environment, KEYGUARD: '0' };
  return spawnSync('sh', [join(folder, 'pre-commit')], { env, encoding: 'utf8' }).stderr;
};

const japanese = 'keyguard: KEYGUARD=0 が設定されているため、このコミットはチェックされていません。\n';
const korean = 'keyguard: KEYGUARD=0이 설정되어 있어 이 커밋을 검사하지 않았습니다.\n';
const english = 'keyguard: this commit was not checked, because KEYGUARD=0 is set\n';

test.each([
  [{ LANG: 'ja_JP.UTF-8' }, japanese],
  [{ LANG: 'ko_KR.utf8' }, korean],
  [{ LC_ALL: '', LC_MESSAGES: 'ja_JP', LANG: 'ko_KR.UTF-8' }, japanese],
  [{ LC_ALL: 'ko', LANG: 'ja_JP.UTF-8' }, korean],
  [{ LC_ALL: 'C', LANG: 'ja_JP.UTF-8' }, english],
  [{ LANG: 'ja_JP.eucJP' }, english],
  [{ LANG: 'fr_FR.UTF-8' }, english],
  [{ KEYGUARD_LANG: 'ja', LC_ALL: 'C' }, japanese],
])('with %j the hook speaks as the program does', (environment, expected) => {
  expect(said(environment)).toBe(expected);
});
