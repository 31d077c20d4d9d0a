import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { inLanguage } from '../../src/messages/inLanguage.ts';
import { currentLanguage, setDefaultLanguage, setLanguage } from '../../src/messages/language.ts';
import { macLanguages } from '../../src/messages/systemLanguages.ts';
import { temporaryFolder } from '../support/repository.ts';

afterEach(() => {
  delete process.env.KEYGUARD_LANG;
});

describe('the language of a locale', () => {
  test.each([
    [{ LANG: 'ja_JP.UTF-8' }, 'ja'],
    [{ LANG: 'ko_KR.utf8' }, 'ko'],
    [{ LANG: 'ja' }, 'ja'],
    [{ LANG: 'ja-JP' }, 'ja'],
    [{ LANG: 'ja_JP.UTF-8@cjknarrow' }, 'ja'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'fr_FR.UTF-8' }, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'POSIX' }, 'en'],
    [{ LANG: 'jam_JM.UTF-8' }, 'en'],
    [{ LC_ALL: 'ko_KR.UTF-8', LC_MESSAGES: 'ja_JP.UTF-8', LANG: 'en_US.UTF-8' }, 'ko'],
    [{ LC_ALL: '', LC_MESSAGES: 'ja_JP.UTF-8', LANG: 'en_US.UTF-8' }, 'ja'],
    [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'ja_JP.UTF-8' }, 'ja'],
    [{ LC_ALL: 'C', LANG: 'ja_JP.UTF-8' }, 'en'],
    [{ LC_CTYPE: 'ja_JP.UTF-8', LANG: 'en_US.UTF-8' }, 'en'],
    [{ KEYGUARD_LANG: 'ko', LC_ALL: 'ja_JP.UTF-8' }, 'ko'],
    [{ KEYGUARD_LANG: 'xx', LC_ALL: 'ja_JP.UTF-8' }, 'ja'],
  ])('%j is %s', (environment, language) => expect(currentLanguage(environment)).toBe(language));

  test.each(['ja_JP.eucJP', 'ja_JP.SJIS', 'ko_KR.EUC-KR'])(
    '%s is English, because the terminal reads no UTF-8',
    (LANG) => expect(currentLanguage({ LANG })).toBe('en'),
  );
});

describe('the chosen language', () => {
  test('is that of the configuration where nobody chose another', () => {
    setDefaultLanguage('ja');
    expect(currentLanguage()).toBe('ja');
  });

  test('is that of --lang, before and after the configuration was read', () => {
    setLanguage('ko');
    setDefaultLanguage('ja');
    expect(currentLanguage()).toBe('ko');
    delete process.env.KEYGUARD_LANG;
    setDefaultLanguage('ja');
    setLanguage('ko');
    expect(currentLanguage()).toBe('ko');
  });
});

describe('sentences', () => {
  const en = { plain: 'key', of: (name: string) => `key of ${name}`, group: { one: 'one key' } };
  const ja = { plain: 'キー', of: (name: string) => `${name} のキー`, group: { one: 'キー 1 個' } };
  const ko = () => {
    throw Object.assign(new Error('deleted'), { code: 'MODULE_NOT_FOUND' });
  };
  const messages = inLanguage({ en, ja: () => ja, ko });

  test('are in the language that is current when they are read', () => {
    expect(messages.plain).toBe('key');
    setLanguage('ja');
    expect([messages.plain, messages.of('AWS'), messages.group.one]).toEqual([
      'キー',
      'AWS のキー',
      'キー 1 個',
    ]);
  });

  test('are English where the translation is missing', () => {
    setLanguage('ko');
    expect(messages.of('AWS')).toBe('key of AWS');
  });
});

// `defaults` is a shell script here that answers as macOS does.
(process.platform === 'win32' ? describe.skip : describe)('the languages of macOS', () => {
  const defaults = (answers: Readonly<Record<string, string>>) => {
    const script = join(temporaryFolder(), 'defaults');
    const cases = Object.entries(answers).map(([name, answer]) => `${name}) printf '${answer}' ;;`);
    writeFileSync(
      script,
      `#!/bin/sh\n[ "$1 $2" = "read -g" ] || exit 2\ncase $3 in\n${cases.join('\n')}\n*) exit 1 ;;\nesac\n`,
    );
    chmodSync(script, 0o755);
    return script;
  };

  test('are those of AppleLanguages', () => {
    const script = defaults({
      AppleLanguages: '(\\n    "ja-JP",\\n    "en-US"\\n)\\n',
      AppleLocale: 'en_US\\n',
    });
    expect(macLanguages(script)).toEqual(['ja-JP', 'en-US']);
  });

  test('are that of AppleLocale where none were chosen', () => {
    expect(macLanguages(defaults({ AppleLocale: 'ko_KR\\n' }))).toEqual(['ko_KR']);
  });

  test('are none where nothing answers', () => {
    expect(macLanguages(defaults({}))).toEqual([]);
    expect(macLanguages('/nowhere/defaults')).toEqual([]);
  });
});
