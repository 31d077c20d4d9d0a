import { describe, expect, test } from '@jest/globals';
import { base62, drawn, hex, makeRule, valuesIn } from './makeRule.ts';

const token = drawn(base62, 24, 4);
const key = drawn(hex, 64, 5);
const uuid = `${drawn(hex, 8, 1)}-${drawn(hex, 4, 2)}-4${drawn(hex, 3, 3)}-9${drawn(hex, 3, 4)}-${drawn(hex, 12, 5)}`;
const table = Array.from({ length: 5 }, (_, seed) => `  key: "${drawn(hex, 64, seed + 20)}",\n`).join('');

describe('in ordinary code, silent', () => {
  test.each([
    [
      'the token of a badge',
      `[![a](https://codecov.io/gh/a/b/graph/badge.svg?token=${token})](https://codecov.io)`,
    ],
    [
      'the token of a badge behind another parameter',
      `https://ci.example.com/a.svg?branch=main&token=${token}`,
    ],
    [
      'what follows a label that ends in a colon',
      `e("label",{htmlFor:"a_password"},"Password:"),d?i.createElement("code",null," ** "):i.createElement(l,null)`,
    ],
    ['test vectors, which are many values of one name', table],
    ['a token against carrying out a request twice', `"clientRequestToken": "${uuid}"`],
    ['a UUID that is a time', `api_token = "743b294a-cd03-11ec-9d64-0242ac120002"`],
    ['the next key of an object', `{"kind": "api-key", "${token}": "value"}`],
    ['a sentence as a password', 'password: "This-is-my-test-99!"'],
    ['source code in a string', String.raw`"x": "const password = parsedURL.password\n const auth = user"`],
    [
      'a constant in such code',
      String.raw`"const PASS: 0x0B96;\n readonly STENCIL_PASS: 0x0B97A1;\n readonly"`,
    ],
    ['the result of a call', `sign('', 'test_secret') => '${key}'`],
    ['types that are joined', 'type MqttPassword = Buffer|Uint8Array|Blob|string;'],
    ['a variable that is said to be there', 'const password = process.env.SESSION_PASSWORD!'],
    ['a string that is put together', `"pass \\""+v.keyword+"\\" x"`],
    ['a word with digits for letters', `password: 's00pers3cret'\npassword: 'rapunz3l'`],
    ['a name that says that it is none', `dummyToken = "${token}"\nnonMatchingToken = "${token}"`],
  ])('%s', async (_, text) => expect(await valuesIn(`${text}\n`)).toEqual([]));

  test.each([
    ['a token in an address', `https://ci.example.com/a?token=${token}`, token],
    ['a key with such a name alone', `key: "${key}"`, key],
    ['a UUID that was drawn', `api_token = "${uuid}"`, uuid],
    ['a header in quotes', `curl -H "X-Api-Key: ${token}" https://api.example.com`, token],
    ['a second argument', `set("api-key", "${token}")`, token],
    ['a value behind a name in quotes', `"password":"${token}"`, token],
  ])('but not %s', async (_, text, value) => expect(await valuesIn(`${text}\n`)).toEqual([value]));
});

test('a commit in an address is no token of the service that is named before it', async () => {
  const rule = makeRule({
    id: 'acme',
    regex: '(?<![0-9A-Za-z])[0-9a-f]{40}(?![0-9A-Za-z])',
    anchors: ['acme'],
    near: true,
    maxLength: 40,
    confidence: 'likely',
  });
  const commit = drawn(hex, 40, 7);
  expect(await valuesIn(`- acme token [a](https://acme.example/a/commit/${commit})\n`, [rule])).toEqual([]);
  expect(await valuesIn(`acme token ${commit}\n`, [rule])).toEqual([commit]);
  expect(await valuesIn(`xacme token ${commit}\n`, [rule])).toEqual([]);
});
