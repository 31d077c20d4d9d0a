import { expect, test } from '@jest/globals';
import { rules } from '../support/patterns.ts';
import { sampleOf } from '../support/secrets.ts';
import { base62, drawn, valuesIn } from './makeRule.ts';

const token = sampleOf('npm-access-token');
const last = token.at(-1) === 'a' ? 'b' : 'a';

test('a token with a wrong checksum is no secret, whatever it is assigned to', async () => {
  const wrong = token.slice(0, -1) + last;
  expect(await valuesIn(`NPM_TOKEN=${token}\n`, rules)).toEqual([token]);
  expect(await valuesIn(`NPM_TOKEN=${wrong}\n`, rules)).toEqual([]);
  expect(await valuesIn(`Authorization: Bearer ${wrong}\n`, rules)).toEqual([]);
});

test('a longer one may be a new form of it, and counts by its name', async () => {
  expect(await valuesIn(`NPM_TOKEN=${token}${drawn(base62, 15)}\n`, rules)).toEqual([
    `${token}${drawn(base62, 15)}`,
  ]);
});
