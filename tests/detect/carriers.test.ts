import { describe, expect, test } from '@jest/globals';
import { createRuleSet } from '../../src/detect/ruleSet.ts';
import { scanText } from '../../src/detect/scanText.ts';
import { rules } from '../support/patterns.ts';
import { carriers } from './carriers.ts';
import { base62, drawn, hex } from './makeRule.ts';

const ruleSet = createRuleSet(rules);

async function valuesIn(text: string): Promise<string[]> {
  const { candidates } = await scanText([Buffer.from(text)], ruleSet, { path: 'a' });
  return candidates.flatMap(({ parts }) => parts.map(({ value }) => value));
}

const secrets = [drawn(base62, 22, 5), drawn(hex, 40, 6), drawn(`${base62}-_`, 32, 9)];

/** What stands in these places instead of a secret. */
const standIns = [
  '',
  'changeme',
  'password',
  '${DB_PASSWORD}',
  '$DB_PASSWORD',
  '<password>',
  '{{ .Values.password }}',
  'your-password-here',
  'xxxxxxxxxxxx',
];

describe('where secrets stand', () => {
  test.each(carriers)('$name: found as it stands there', async ({ text, stands = (secret) => secret }) => {
    for (const secret of secrets) {
      const [value, ...others] = await valuesIn(text(secret));
      expect(others).toEqual([]);
      // The pieces of one that is put together stand with what joins them.
      expect(value?.replace(/["'.+\s]{3,}/g, '')).toBe(stands(secret));
    }
  });

  test.each(carriers)('$name: a stand-in is none', async ({ text }) => {
    for (const standIn of standIns) expect(await valuesIn(text(standIn))).toEqual([]);
  });
});
