import { describe, expect, test } from '@jest/globals';
import { formatOf } from '../../src/detect/format/formatOf.ts';
import { seededRandom } from '../../src/detect/format/random.ts';
import { nearMisses } from '../../src/detect/format/samples.ts';
import { matchRule } from '../../src/detect/matchRule.ts';
import { declared, rules } from '../support/patterns.ts';
import { sampleTextOf } from '../support/secrets.ts';

const seeds = [1, 2, 3, 4];
const sizes = ['shortest', 'longest', 'random'] as const;

/** Where people put secrets; `§` is the place. */
const syntaxes = [
  '§',
  'key = "§"',
  "config.key = '§'",
  'KEY=§\n',
  '{"key":"§"}',
  'curl -H "Authorization: Bearer §" https://host/',
  '<key>§</key>',
  'key: §  # comment',
  'https://host/path?key=§&other=1',
  '`§`,',
];

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const format = formatOf(declared.get(id)!.secret);

  test('finds its own samples, whole, in every syntax', () => {
    for (const seed of seeds)
      for (const size of sizes) {
        const sample = sampleTextOf(id, seed, size);
        for (const syntax of size === 'random' ? syntaxes : syntaxes.slice(1, 2)) {
          const text = syntax.replace('§', () => sample.text);
          const start = text.indexOf(sample.text) + sample.start;
          const found = matchRule(rule, text).map(({ secret, start }) => ({ secret, start }));
          expect(found).toContainEqual({ secret: sample.secret, start });
        }
      }
  });

  test('does not find near misses', () => {
    for (const seed of seeds)
      for (const miss of nearMisses(format, seededRandom(seed))) {
        const found = matchRule(rule, `key = "${miss.text}"`).map(({ secret }) => secret);
        expect([miss.why, found]).toEqual([miss.why, expect.not.arrayContaining([miss.secret])]);
      }
  });

  test('its samples hold an anchor and are no longer than it says', () => {
    for (const seed of seeds)
      for (const size of sizes) {
        const { text } = sampleTextOf(id, seed, size);
        expect(text.length).toBeLessThanOrEqual(rule.maxLength);
        // Of bytes, only ASCII has small letters and capitals.
        const folded = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
        if (!rule.near) expect(rule.anchors.some((anchor) => folded.includes(anchor))).toBe(true);
      }
  });
});
