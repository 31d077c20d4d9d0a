import { expect, test } from '@jest/globals';
import { createRuleSet } from '../../src/detect/ruleSet.ts';
import { scanText } from '../../src/detect/scanText.ts';
import { base62, drawn, hex, lower } from './makeRule.ts';

/*
 * The main figures of `npm run evaluate`, held on samples that are made here: how many drawn secrets are found, and how
 * many of the values that ordinary code is full of are reported.
 */

const rules = createRuleSet([]);
const seeds = Array.from({ length: 40 }, (_, seed) => seed + 1);

const names = ['password', 'DB_PASSWORD', 'api_key', 'apiToken', 'client_secret', 'accessToken'];
const syntaxes = [
  (name: string, value: string) => `const ${name} = "${value}";`,
  (name: string, value: string) => `${name}: '${value}'`,
  (name: string, value: string) => `  "${name}": "${value}",`,
  (name: string, value: string) => `export ${name}=${value}`,
  (name: string, value: string) => `<add key="${name}" value="${value}"/>`,
  (name: string, value: string) => `set("${name}", "${value}")`,
];
const alphabets = [
  [base62, 20],
  [`${base62}-_`, 32],
  [hex, 40],
  [`${lower}0123456789`, 24],
] as const;

async function shareOf(texts: readonly string[]): Promise<number> {
  let found = 0;
  for (const text of texts) {
    const { candidates } = await scanText([Buffer.from(`${text}\n`)], rules, { path: 'a' });
    if (candidates.length > 0) found++;
  }
  return found / texts.length;
}

test('of secrets without a format, 97 of 100 are found by their names', async () => {
  const texts = seeds.flatMap((seed) =>
    alphabets.flatMap(([alphabet, length], index) => {
      const value = drawn(alphabet, length, seed * 7 + index);
      const name = names[(seed + index) % names.length]!;
      return syntaxes.map((write) => write(name, value));
    }),
  );
  expect(await shareOf(texts)).toBeGreaterThanOrEqual(0.97);
});

test('of what ordinary code is full of, 1 of 100 is reported', async () => {
  const words = [
    'user',
    'login',
    'primary',
    'storage',
    'index',
    'layout',
    'session',
    'button',
    'default',
    'north',
  ];
  const word = (seed: number) => words[seed % words.length]!;
  const values = (seed: number): readonly (readonly [string, string])[] => [
    ['password', `${word(seed)}-${word(seed + 3)}-password`],
    ['passwordLabel', drawn(base62, 20, seed)],
    ['token', `${word(seed)}${word(seed + 1)}Token`],
    ['secret', `\${${word(seed).toUpperCase()}_SECRET}`],
    ['apiKey', `process.env.${word(seed).toUpperCase()}_KEY`],
    ['api_key', 'YOUR_API_KEY_HERE'],
    ['api_token', 'x'.repeat(20 + seed)],
    ['integrity', `sha512-${drawn(`${base62}+/`, 86, seed)}==`],
    ['sha256', drawn(hex, 64, seed)],
    ['public_key', drawn(base62, 43, seed)],
    ['primaryKey', `${word(seed)}_${word(seed + 2)}_id`],
    ['key', `${word(seed)}.${word(seed + 4)}.title`],
    ['commit', drawn(hex, 40, seed)],
    ['csrf_token', drawn(base62, 32, seed)],
    ['secret', `projects/${word(seed)}/secrets/${word(seed + 1)}/versions/1`],
    ['privateKey', `./keys/${word(seed)}.pem`],
  ];
  const texts = seeds.flatMap((seed) =>
    values(seed).map(([name, value], index) => syntaxes[(seed + index) % 3]!(name, value)),
  );
  expect(await shareOf(texts)).toBeLessThanOrEqual(0.01);
});
