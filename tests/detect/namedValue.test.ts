import { describe, expect, test } from '@jest/globals';
import { base62, candidatesIn, drawn, hex, makeRule, valuesIn } from './makeRule.ts';

/** 32 hexadecimal digits of a provider that is called acme. */
const rule = makeRule({
  id: 'acme-key',
  provider: 'acme',
  regex: '(?<![\\w-])[0-9a-f]{32}(?![\\w-])',
  anchors: ['acme'],
  near: true,
  maxLength: 32,
  confidence: 'likely',
});
const value = drawn(hex, 32, 11);
const found = (text: string) => valuesIn(text, [rule]);

describe('a value that hangs on its name by a hyphen', () => {
  test.each([
    `acme-secret-${value}`,
    `acmeKEY-${value}`,
    `ACME_PRIVATE_KEY-${value}`,
    `acme SECRET access-key-${value}`,
    `url: https://host/acme-token-${value}`,
  ])('is found in %s', async (text) => expect(await found(`${text}\n`)).toEqual([value]));

  test.each([
    ['behind a word that names no secret', `acme-build-${value}`],
    ['behind the name alone', `acme-${value}`],
    ['in a name of its own', `acme key my-bundle-${value}`],
    ['where it is shorter than declared', `acme-key-${value.slice(1)}`],
  ])('is none %s', async (_, text) => expect(await found(`${text}\n`)).toEqual([]));
});

describe('a value that follows name and word at once', () => {
  const longer = value + drawn(hex, 12, 5);

  test.each([
    `acme key=${longer}`,
    `ACME_SECRET: "${longer}"`,
    `acme.token => '${longer}'`,
    `acme   private    key  :  ${longer}`,
  ])('may be longer than declared, and is found whole in %s', async (text) =>
    expect(await found(`${text}\n`)).toEqual([longer]),
  );

  test.each([
    ['much longer', `acme_checks_key=${value}${drawn(hex, 32, 6)}`],
    ['under a name for a hash', `acme key sha256 ${longer}`],
    ['under a name without a word', `acme: ${longer}`],
    ['further away', `acme key is in the file ${longer}`],
    ['of another alphabet from the start on', `acme_id_key=${drawn(base62, 44, 3)}`],
  ])('but is none where it is %s', async (_, text) => {
    const all = (await found(`${text}\n`)).filter((each) => each.length <= longer.length);
    expect(all).not.toContain(longer);
    expect(await valuesIn(`${text}\n`, [rule])).toEqual(await valuesIn(`${text}\n`));
  });
});

test('a name that is not the provider’s own has to have a value as it is declared', async () => {
  const other = { ...rule, anchors: ['secret key'] };
  const longer = value + drawn(hex, 12, 5);
  expect(await valuesIn(`secret key-${value}\n`, [other])).toEqual([value]);
  const [found] = await candidatesIn(`secret key: ${longer}\n`, [other]);
  expect(found?.provider).not.toBe('acme');
});

test('a value that follows name and word at once may be of one case', async () => {
  const mixed = { ...rule, checks: ['mixed'] };
  expect(await valuesIn(`acme key: ${value}\n`, [mixed])).toEqual([value]);
  expect(await valuesIn(`acme: ${value}\n`, [mixed])).toEqual([]);
});

test('a value that begins like a word for a secret is found whole', async () => {
  const wide = { ...rule, regex: '(?<![\\w-])[0-9a-z]{32}(?![\\w-])' };
  for (const word of ['key', 'token', 'secretkey']) {
    const given = word + drawn(hex, 44, 4).slice(word.length);
    expect(await valuesIn(`acme key ${given}\n`, [wide])).toEqual([given]);
  }
});

test('a value alone on the line below its name is its value', async () => {
  expect(await found(`# acme\n${value}\n`)).toEqual([value]);
  expect(await found(`# acme builds\n${value}\n`)).toEqual([]);
});
