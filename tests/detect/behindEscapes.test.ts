import { describe, expect, test } from '@jest/globals';
import { drawn, hex, marked, named, token, valuesIn } from './makeRule.ts';

describe('a token right behind an escape sequence', () => {
  test.each([
    ['a line end in JSON', '"text": "here it is:\\n', '\\nplease rotate"'],
    ['a tab', "echo 'x\\t", "'"],
    ['an escaped escape', '"log": "a\\\\r\\\\n', '"'],
    ['a code point', '"\\u003e', '\\u003c"'],
    ['a byte', '"\\x3e', '"'],
    ['percent encoding', 'GET /?next=%2Fapi%3Ftoken%3D', '%26x'],
    ['quoted-printable', 'token=3D', ' '],
    ['a colour', '\x1b[32m', '\x1b[0m'],
    ['a colour, written out', '\\u001b[1;32m', '\\u001b[0m'],
  ])('is found: %s', async (_, before, behind) =>
    expect(await valuesIn(`x\n${before}${token()}${behind}\ny\n`, [marked])).toEqual([token()]),
  );

  test('is found under the name of a service', async () => {
    const value = drawn(hex, 32, 5);
    expect(await valuesIn(`"acme: \\n${value}"\n`, [named])).toEqual([value]);
  });

  test('is found where a bracket may not stand before it either', async () => {
    const bracketed = { ...marked, regex: marked.regex.replace('(?<![', '(?<![\\]') };
    expect(await valuesIn(`"here it is:\\n${token()}"\n`, [bracketed])).toEqual([token()]);
    expect(await valuesIn(`"here it is: ]${token()}"\n`, [bracketed])).toEqual([]);
  });

  test.each(['n', 'var_n', '%zz', '[32', 'u003', 'x\\'])('a word before it hides it: %j', async (before) => {
    expect(await valuesIn(`"${before}a${token()}"\n`, [marked])).toEqual([]);
  });
});
