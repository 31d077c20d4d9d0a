import { describe, expect, test } from '@jest/globals';
import { createRuleSet } from '../../src/detect/ruleSet.ts';
import { scanText } from '../../src/detect/scanText.ts';
import { base62, drawn, marked, token } from './makeRule.ts';

const rules = createRuleSet([marked]);
const scan = async (bytes: Uint8Array) => scanText([bytes], rules, { path: 'a.txt' });
const parts = async (bytes: Uint8Array) =>
  (await scan(bytes)).candidates.flatMap((candidate) => candidate.parts);
const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** Words of which the last byte or none is an ASCII letter, in the encoding's own bytes. */
const words = {
  // ア is 83 41, so it ends in the byte of `A`; ー is 81 5B; カ is 83 4A.
  shift_jis: {
    bytes: '\x82\xb1\x82\xf1\x82\xc9\x82\xbf\x82\xcd\x81\x41\x83\x4a\x83\x41',
    text: 'こんにちは、カア',
  },
  'euc-jp': { bytes: '\xa4\xb3\xa4\xf3\xa4\xcb\xa4\xc1\xa4\xcf\xa1\xa2\xa5\xa2', text: 'こんにちは、ア' },
  'euc-kr': { bytes: '\xb0\xa1\xb3\xaa\xb4\xd9\xb6\xf3', text: '가나다라' },
  // Unified Hangul Code: 갂 is 81 41, which Node does not know.
  cp949: { bytes: '\xb0\xa1\xb3\xaa\xb4\xd9\xb6\xf3\x81\x41', text: '가나다라□' },
  // 丂 is 81 40, 丄 is 81 41.
  gbk: { bytes: '\xce\xd2\xb5\xc4\xc3\xdc\xc2\xeb\xca\xc7\x81\x41', text: '我的密码是丄' },
};

describe.each(Object.entries(words))('a text in %s', (_, { bytes, text }) => {
  test('a token right after a letter is found, and its column counts letters', async () => {
    const [part] = await parts(latin1(`# ${bytes}\n${bytes}${token()}\n`));
    expect(part).toMatchObject({
      value: token(),
      line: 2,
      column: text.length + 1,
      endColumn: text.length + 25,
    });
  });

  test('the lines around it are decoded', async () => {
    const { candidates } = await scan(latin1(`# ${bytes}\n${bytes}${token()}\n`));
    expect(candidates[0]!.context.map((line) => line.text)).toEqual([`# ${text}`, `${text}${token()}`]);
  });

  test('a token right before a letter is found too', async () => {
    expect(await parts(latin1(`${token()}${bytes}\n`))).toMatchObject([{ value: token() }]);
  });
});

describe('boundaries', () => {
  test('in latin-1, é before a token is a letter of its own', async () => {
    expect(await parts(latin1(`caf\xe9${token()} cr\xe8me\n`))).toMatchObject([
      { value: token(), column: 5 },
    ]);
  });

  test('in UTF-8, a Latin letter before a token makes it a piece of a word, whatever stands before that', async () => {
    expect(await parts(Buffer.from(`アA${token()}\n`))).toEqual([]);
    expect(await parts(Buffer.from(`ア${token()}\n`))).toMatchObject([{ column: 2 }]);
  });

  test('in ASCII it does too', async () => {
    expect(await parts(Buffer.from(`A${token()}\n`))).toEqual([]);
  });
});

describe('Unicode', () => {
  const text = `naïve 😀 ${token()}\nend\n`;
  const swapped = (encoded: Buffer) => Buffer.from(encoded).swap16();
  const utf32 = (content: string, big: boolean) => {
    const points = [...content].map((character) => character.codePointAt(0)!);
    const bytes = Buffer.alloc(points.length * 4);
    points.forEach((point, index) => {
      if (big) bytes.writeUInt32BE(point, index * 4);
      else bytes.writeUInt32LE(point, index * 4);
    });
    return bytes;
  };
  const le = (content: string) => Buffer.from(content, 'utf16le');

  test.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['UTF-16LE with a mark', le(`\ufeff${text}`), 'utf-16le'],
    ['UTF-16BE with a mark', swapped(le(`\ufeff${text}`)), 'utf-16be'],
    ['UTF-16LE without', le(text), 'utf-16le'],
    ['UTF-16BE without', swapped(le(text)), 'utf-16be'],
    ['UTF-32LE with a mark', utf32(`\ufeff${text}`, false), 'utf-32le'],
    ['UTF-32BE with a mark', utf32(`\ufeff${text}`, true), 'utf-32be'],
  ])('%s: found, with its column in UTF-16 units', async (_, bytes, encoding) => {
    const result = await scan(bytes);
    expect(result).toMatchObject({ kind: 'text', encoding, bytes: bytes.length });
    expect(result.candidates[0]?.parts).toMatchObject([
      { value: token(), line: 1, column: 10, endColumn: 34 },
    ]);
    expect(result.candidates[0]!.context.map((line) => line.text)).toEqual([`naïve 😀 ${token()}`, 'end']);
  });

  test('Japanese in UTF-16 without a mark is no binary', async () => {
    const content = `設定ファイル\n鍵＝${token()}\n`.repeat(3);
    expect(await parts(le(content))).toHaveLength(3);
    expect(await parts(swapped(le(content)))).toHaveLength(3);
  });

  test('a password with other letters than ASCII is read as it is written', async () => {
    const password = `ß${drawn(base62, 14)}é`;
    const { candidates } = await scan(Buffer.from(`password = "${password}"\n`));
    expect(candidates[0]?.parts[0]?.value).toBe(password);
  });

  test('a stray NUL does not make a text a binary', async () => {
    const content = `${'some words of a log file\n'.repeat(100)}\0\npassword = "${drawn(base62, 14)}"\n`;
    expect(await scan(Buffer.from(content))).toMatchObject({
      kind: 'text',
      candidates: [{ rule: 'generic-password' }],
    });
  });
});
