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

test.each(['canva-client-secret', 'supabase-secret-key', 'paddle-api-key'])(
  'a %s that was cut short by a character or two, or written in other letters, is none',
  async (id) => {
    const whole = sampleOf(id);
    const changed = [
      whole.slice(0, -1),
      whole.slice(0, -2),
      whole.slice(0, 12).toUpperCase() + whole.slice(12),
    ];
    for (const value of changed) expect(await valuesIn(`CLIENT_SECRET=${value}\n`, rules)).toEqual([]);
    expect(await valuesIn(`CLIENT_SECRET=${whole}\n`, rules)).toEqual([whole]);
    // Much shorter: another thing that begins like it.
    const other = whole.slice(0, 10) + drawn(base62, 20);
    expect(await valuesIn(`CLIENT_SECRET=${other}\n`, rules)).toEqual([other]);
  },
);

test('a longer one may be a new form of it, and counts by its name', async () => {
  expect(await valuesIn(`NPM_TOKEN=${token}${drawn(base62, 15)}\n`, rules)).toEqual([
    `${token}${drawn(base62, 15)}`,
  ]);
});
