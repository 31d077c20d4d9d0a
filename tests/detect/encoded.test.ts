import { describe, expect, test } from '@jest/globals';
import { encodedMatches } from '../../src/detect/encoded.ts';
import { base62, drawn, hex, marked, token, valuesIn } from './makeRule.ts';

const secret = token(3);
const setting = `# the settings\nTOKEN=${secret}\n`;
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('a secret that is encoded', () => {
  test.each([
    ['base64', base64(setting)],
    ['base64 for addresses', Buffer.from(`>>>???${setting}`).toString('base64url')],
    ['base64 of UTF-16', Buffer.from(setting, 'utf16le').toString('base64')],
    ['hex', Buffer.from(setting).toString('hex')],
    ['base64 in base64', base64(base64(setting))],
  ])('in %s is found, and the encoded text is the value', async (_, encoded) => {
    expect(await valuesIn(`data: "${encoded}"\n`, [marked])).toEqual([encoded]);
  });

  test.each([
    ['escape sequences', [...secret].map((sign) => `\\x${Buffer.from(sign).toString('hex')}`).join('')],
    [
      'sequences of UTF-16 units',
      [...secret].map((sign) => `\\u00${Buffer.from(sign).toString('hex')}`).join(''),
    ],
    ['percent encoding', [...secret].map((sign) => `%${Buffer.from(sign).toString('hex')}`).join('')],
  ])('in %s is found where it stands', async (_, encoded) => {
    expect(await valuesIn(`x = "${encoded}"\n`, [marked])).toEqual([encoded]);
  });

  test('inside of a percent-encoded address is the secret alone', async () => {
    const password = drawn(base62, 24, 9);
    expect(
      await valuesIn(`next=https%3A%2F%2Fexample.com%2F%3Fa%3D1%26token%3D${password}%26b%3D2\n`),
    ).toEqual([password]);
  });

  test('in a long file in base64 is shown by its own part', async () => {
    const file = base64(`${'a line of text\n'.repeat(200)}${setting}${'another line\n'.repeat(200)}`);
    const [value, ...others] = await valuesIn(`content: ${file}\n`, [marked]);
    expect(others).toEqual([]);
    expect(value!.length).toBeLessThan(secret.length * 2);
    expect(Buffer.from(value!, 'base64').toString('latin1').length).toBeGreaterThan(0);
  });

  test.each([
    ['76 characters', 76, '\n'],
    ['64 characters and indented', 64, '\r\n    '],
  ])('in base64 that is wrapped after %s is found over its lines', async (_, length, between) => {
    const wrap = (text: string) => text.match(new RegExp(`.{1,${length}}`, 'g'))!.join(between);
    const short = wrap(base64(`# ${'the settings '.repeat(6)}\n${setting}`));
    expect(await valuesIn(`data: |\n    ${short}\nother: 1\n`, [marked])).toEqual([short]);
    const long = `# ${'of the whole application '.repeat(40)}\n${setting}`;
    const [value, ...others] = await valuesIn(`data: |\n    ${wrap(base64(long))}\nother: 1\n`, [marked]);
    expect(others).toEqual([]);
    expect(Buffer.from(value!, 'base64').length).toBeLessThan(secret.length * 2);
  });

  test('three encodings deep is not looked for', async () => {
    expect(await valuesIn(`data: "${base64(base64(base64(setting)))}"\n`, [marked])).toEqual([]);
  });

  test('is found in the first of two lines of which the second is base64 of the other alphabet', async () => {
    // Of the length that tools wrap at, so that they might be one text.
    const plain = Buffer.from(`>>>???TOKEN=${token(4)}\n`.padEnd(48, '~'));
    const first = plain.toString('base64url');
    expect(first).toMatch(/^(?=.*[-_])[\w-]{64}$/);
    const second = '+/'.padEnd(64, 'A');
    expect(await valuesIn(`${first}\n${second}\n`, [marked])).toEqual([first]);
  });

  test('is not looked for where the first bytes decode to no text', () => {
    const text = Array.from({ length: 500 }, (_, seed) => {
      return `${drawn(hex, 64, seed + 1)} ${drawn(base62, 60, seed + 1)}`;
    }).join('\n');
    const bytes = Buffer.from(text);
    let looked = 0;
    const find = () => {
      looked++;
      return [];
    };
    expect(encodedMatches({ bytes, base: 0, from: 0, to: bytes.length, last: true }, find)).toEqual([]);
    expect(looked).toBe(0);
  });
});
