import { describe, expect, test } from '@jest/globals';
import { createRuleSet, deserializeRuleSet, serializeRuleSet } from '../../src/detect/ruleSet.ts';
import { scanText } from '../../src/detect/scanText.ts';
import { base62, drawn, hex, marked, named, token } from './makeRule.ts';

const rules = [marked, named];

function written() {
  const { rules: text, anchors } = serializeRuleSet(rules);
  let reads = 0;
  const set = deserializeRuleSet(new Uint8Array(anchors), (from, to) => {
    reads++;
    return text.subarray(from, to);
  });
  return { set, text, reads: () => reads };
}

describe('a rule set that was written and read', () => {
  test('finds what the one in memory finds', async () => {
    const text = [Buffer.from(`a = ${token()}\nacme_id: ${drawn(hex, 32)}\n`)];
    const { set } = written();
    const read = await scanText(text, set, { path: 'a' });
    expect(read.candidates.map(({ rule }) => rule)).toEqual(['marked', 'named']);
    expect(read).toEqual(await scanText(text, createRuleSet(rules), { path: 'a' }));
  });

  test('reads a rule at its first hit, and none for a clean text', async () => {
    const { set, reads } = written();
    await scanText([Buffer.from('const password = read();\n')], set, { path: 'a' });
    expect(reads()).toBe(0);
    await scanText([Buffer.from('tok_ tok_ acme\n')], set, { path: 'a' });
    expect(reads()).toBe(2);
  });

  test('reads none for a value that only its name speaks for', async () => {
    const { set, reads } = written();
    const { candidates } = await scanText([Buffer.from(`API_TOKEN=${drawn(base62, 40)}\n`)], set, {
      path: 'a',
    });
    expect(candidates.map(({ rule }) => rule)).toEqual(['generic-token']);
    expect(reads()).toBe(0);
  });

  test('is written as JSON', () => {
    expect(JSON.parse(Buffer.from(written().text).toString())).toEqual(rules);
  });

  test('stops at a file of another version', () => {
    const { anchors } = serializeRuleSet(rules);
    const bytes = new Uint8Array(anchors);
    bytes[0] = bytes[0]! + 1;
    expect(() => deserializeRuleSet(bytes, () => new Uint8Array())).toThrow('another version');
  });

  test('stops at a file of which the end is missing', () => {
    const { anchors } = serializeRuleSet(rules);
    for (const length of [40, anchors.length - 4]) {
      const part = new Uint8Array(anchors).slice(0, length);
      expect(() => deserializeRuleSet(part, () => new Uint8Array())).toThrow();
    }
  });
});
