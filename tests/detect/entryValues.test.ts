import { describe, expect, test } from '@jest/globals';
import { base62, drawn, valuesIn } from './makeRule.ts';

const token = drawn(base62, 40, 6);
const other = drawn(base62, 40, 7);

describe('a small map', () => {
  test.each([
    `val tokens = mapOf("acme" to "${token}", "globex" to "${other}")`,
    `TOKENS = {\n    "prod": "${token}",\n    "stage": "${other}",\n}`,
    `const API_TOKENS = [\n    'de' => '${token}',\n    'at' => '${other}',\n];`,
    `var tokens = map[string]string{\n\t"prod":    "${token}",\n\t"stage": "${other}",\n}`,
    `const tokens: Record<string, string> = { prod: '${token}', stage: '${other}' };`,
  ])('%j', async (text) => expect(await valuesIn(text)).toEqual([token, other]));

  test('of words, of weak names and of credentials is none', async () => {
    expect(await valuesIn(`tokens = {"a": "${token}", "b": "word", "c": "string.quoted"}`)).toEqual([]);
    expect(await valuesIn(`JWKS = {"keys": {"kid": "${token}"}}`)).toEqual([]);
    expect(await valuesIn(`credentials = {"id": "${token}"}`)).toEqual([]);
  });
});
