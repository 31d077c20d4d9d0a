import { describe, expect, test } from '@jest/globals';
import type { RelatedRule, Rule } from '../../src/detect/rule.ts';
import { candidatesIn, drawn, hex, makeRule, marked, token, valuesIn } from './makeRule.ts';

const clientId: RelatedRule = {
  role: 'client id',
  regex: '(?<![0-9A-Za-z])[0-9a-f]{20}(?![0-9A-Za-z])',
  maxLength: 20,
  names: ['clientid'],
};
const host: RelatedRule = {
  role: 'host',
  regex: '(?<![\\w-])[a-z0-9-]{1,20}\\.acme\\.test(?![\\w-])',
  maxLength: 40,
  names: [],
};
const rule = { ...marked, related: [clientId, host] };
const id = drawn(hex, 20, 3);

/** What is told with the secret: role and value. */
const relatedIn = async (text: string, rules: readonly Rule[] = [rule]) =>
  (await candidatesIn(text, rules)).map(({ parts, related = [] }) => [
    parts.map(({ value }) => value),
    related.map(({ role, value }) => [role, value]),
  ]);

describe('what belongs to a secret', () => {
  test('is told with it, above and below, where its name stands right before it', async () => {
    const text = `ACME_CLIENT_ID=${id}\nACME_SECRET=${token()}\nACME_HOST=https://shop.acme.test/x\n`;
    expect(await relatedIn(text)).toEqual([
      [
        [token()],
        [
          ['client id', id],
          ['host', 'shop.acme.test'],
        ],
      ],
    ]);
    expect(await relatedIn(`{"secret": "${token()}",\n "clientId": "${id}"}`)).toEqual([
      [[token()], [['client id', id]]],
    ]);
  });

  test('has its place, and is no part that has to be taken away', async () => {
    const [candidate] = await candidatesIn(`secret: ${token()}\nclient_id: ${id}\n`, [rule]);
    expect(candidate!.parts).toHaveLength(1);
    expect(candidate!.related).toEqual([
      expect.objectContaining({
        role: 'client id',
        line: 2,
        column: 12,
        endLine: 2,
        endColumn: 32,
        shown: '',
      }),
    ]);
  });

  test('is nothing alone', async () => {
    expect(await valuesIn(`ACME_CLIENT_ID=${id}\nACME_HOST=shop.acme.test\n`, [rule])).toEqual([]);
  });

  test.each([
    ['too far away', `client_id: ${id}\n${'\n'.repeat(8)}secret: ${token()}\n`],
    ['under another name', `commit: ${id}\nsecret: ${token()}\n`],
    ['named on the line before', `client_id:\n${id}\nsecret: ${token()}\n`],
    ['a placeholder', `client_id: ${'0'.repeat(20)}\nsecret: ${token()}\n`],
  ])('is not told where it is %s', async (_, text) =>
    expect(await relatedIn(text)).toEqual([[[token()], []]]),
  );

  test('is the nearest of several', async () => {
    const others = [4, 5].map((seed) => drawn(hex, 20, seed));
    const text = `client_id: ${others[0]}\n\nclient_id: ${id}\nsecret: ${token()}\n\n\nclient_id: ${others[1]}\n`;
    expect(await relatedIn(text)).toEqual([[[token()], [['client id', id]]]]);
  });

  test('is no second telling of a secret that was found', async () => {
    const other = makeRule({
      id: 'other',
      regex: '(?<![0-9A-Za-z])[0-9a-f]{20}(?![0-9A-Za-z])',
      anchors: ['client_id'],
      near: true,
      maxLength: 20,
    });
    expect(await relatedIn(`client_id: ${id}\nsecret: ${token()}\n`, [rule, other])).toEqual([
      [[id], []],
      [[token()], []],
    ]);
  });
});
