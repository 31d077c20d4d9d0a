import { describe, expect, test } from '@jest/globals';
import { base62, drawn, hex, makeRule, marked, named, token, valuesIn } from './makeRule.ts';

const value = drawn(hex, 32, 21);
const data = (seed: number) => drawn(base62, 30, seed);

describe('a match that goes on beside a sign of base64', () => {
  test.each([
    ['data in base64 behind its name', `acme ${data(1)}+${value}/${data(2)}\n`, named],
    ['data before it alone', `acme: ${data(1)}+${value}=\n`, named],
    ['a digest of a lock file', `acme/tea v1.1.0/go.mod h1:${drawn(base62, 6)}+${value}=\n`, named],
    ['a marker in data', `url(data:font/woff;base64,${data(1)}/${token()}/${data(2)})`, marked],
    ['a marker in a digest', `acme/icon.svg,sha256=-${token()},289\n`, marked],
  ])('is none: %s', async (_, text, rule) => expect(await valuesIn(text, [rule])).toEqual([]));

  test.each([
    ['a space in a URL', `acme=Authorization+${value}&x=1\n`, value, named],
    ['a word that is joined', `acme: ${value}+suffix_of_it\n`, value, named],
    ['a folder before it', `https://host/services/${token()}/messages\n`, token(), marked],
    ['data before it alone', `https://host/${data(1)}/${token()}\n`, token(), marked],
    ['the name of a digest', `hmac-sha256 ${token()}\n`, token(), marked],
  ])('is one: %s', async (_, text, expected, rule) =>
    expect(await valuesIn(text, [rule])).toEqual([expected]),
  );
});

describe('the own name of a value beside a service', () => {
  test.each(['client-id', 'clientId', 'request_id', 'id', 'Gravatar ID'])(
    '%s says that it is no secret',
    async (name) => expect(await valuesIn(`acme { "${name}": "${value}" }\n`, [named])).toEqual([]),
  );

  test.each(['client_secret', 'appId', 'session_id', 'acme_id', 'bid', 'sid'])('%s does not', async (name) =>
    expect(await valuesIn(`acme { ${name}: "${value}" }\n`, [named])).toEqual([value]),
  );

  test('does not where the rule looks for an id', async () => {
    const rule = makeRule({ ...named, id: 'acme-client-id' });
    expect(await valuesIn(`acme { client_id: "${value}" }\n`, [rule])).toEqual([value]);
  });
});
