import { describe, expect, test } from '@jest/globals';
import { base62, candidatesIn, drawn, marked, token, valuesIn } from './makeRule.ts';

const secret = token(5);
const [head, body, tail] = [secret.slice(0, 9), secret.slice(9, 16), secret.slice(16)];

describe('a secret in pieces that are put together', () => {
  test.each([
    ['on one line', `"${head}" + "${body}" + "${tail}"`],
    ['over lines', `"${head}" +\n    "${body}" +\n    "${tail}"`],
    ['with the sign in front', `'${head}'\r\n  + '${body}'\r\n  + '${tail}'`],
  ])('is found %s, from its first to its last character', async (_, pieces) => {
    const [value, ...others] = await valuesIn(`const key = ${pieces};\n`, [marked]);
    expect(others).toEqual([]);
    expect(value).toBe(pieces.slice(1, -1));
  });

  test('is found once where a piece of it is one already', async () => {
    const other = token(6);
    expect(await valuesIn(`x = "${other}" + "-${drawn(base62, 8)}";\n`, [marked])).toEqual([other]);
  });
});

test('pieces of sentences are not looked at', async () => {
  const instruments = { executions: 0 };
  const text = '"a sentence " + "and another" + name + "tok_";\n'.repeat(500);
  expect(await candidatesIn(text, [marked], { instruments })).toEqual([]);
  expect(instruments.executions).toBeLessThanOrEqual(500);
});
