import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainFinder } from '../../src/detect/anchors/plainFinder.ts';
import { findMatches } from '../../src/detect/findMatches.ts';
import { genericAnchors } from '../../src/detect/generic/genericRules.ts';
import type { RawMatch } from '../../src/detect/rawMatch.ts';
import {
  createRuleSet,
  deserializeRuleSet,
  type RuleSet,
  serializeRuleSet,
} from '../../src/detect/ruleSet.ts';
import { rules } from '../support/patterns.ts';
import { sampleTextOf } from '../support/secrets.ts';
import { base62, drawn } from './makeRule.ts';

const made = createRuleSet(rules);
const generic = createRuleSet([]);
/** The same without WebAssembly, where nothing is sifted. */
const plainly = (set: RuleSet): RuleSet => ({ ...set, find: plainFinder(set.prefilter) });
const places = [true, false];

/** The hits that rules are asked about, and what comes of them. */
function look(set: RuleSet, text: string, atHome: boolean) {
  const content = Buffer.from(text, 'latin1');
  const bytes = atHome ? set.home.subarray(0, content.copy(set.home)) : content;
  const hits: string[] = [];
  set.find(bytes, 0, bytes.length, false, (anchor, end) => hits.push(`${anchor}:${end}`));
  const block = { bytes, base: 0, from: 0, to: bytes.length, last: true };
  const matches = findMatches(block, set, { certainOnly: false, instruments: { executions: 0 } });
  return { hits, matches: matches.map(({ rule, start, end }: RawMatch) => `${rule.id} ${start}-${end}`) };
}

const anchors = [...genericAnchors, ...rules.flatMap((rule) => rule.anchors.slice(0, 1))];
const value = fc.oneof(
  fc.nat({ max: 500 }).map((seed) => drawn(base62, 8 + (seed % 40), seed)),
  fc
    .nat({ max: 500 })
    .map((seed) => Array.from({ length: 16 }, (_, at) => (seed * at * 37) % 256).join(', ')),
  fc
    .tuple(fc.nat({ max: rules.length - 1 }), fc.integer({ min: 1, max: 9 }), fc.nat({ max: 2 }))
    .map(([at, seed, cut]) => sampleTextOf(rules[at]!.id, seed).text.slice(0, -cut || undefined)),
);
const name = fc.constantFrom(...anchors, ...genericAnchors, 'db_pass', 'PW', 'b', 'myPw', 'key');
const given = fc
  .tuple(
    fc.constantFrom(
      '',
      'my_',
      'x'.repeat(70),
      'kind: Secret\ndata:\n  ',
      '"kind": "Secret", "data": {"',
      '.',
      'pa',
    ),
    name,
    fc.constantFrom(
      '=',
      ' = "',
      ': [u8; 32] = [',
      ': &[u8; 32] = &[',
      ' = { (byte) ',
      ' = {-',
      ': ',
      '": "',
      ':= []byte{',
      "'] = '",
      '(',
      ' ',
      ' '.repeat(300),
      '\0',
      '\xa0= ',
    ),
    value,
    fc.constantFrom('\n', '"\n', '"}', "'\n", '', ')\n', '; '),
  )
  .map((parts) => parts.join(''));
const piece = fc.oneof(
  { weight: 3, arbitrary: given },
  name,
  value,
  fc.constantFrom('_', '-', '.', '$', '\n', 'é', '", "', 'Basic ', 'Bearer '),
);
const texts = fc.array(piece, { minLength: 1, maxLength: 20 }).map((pieces) => pieces.join(''));

test('what is sifted out would have come to nothing', () => {
  let [all, left, found] = [0, 0, 0];
  const plain = plainly(made);
  fc.assert(
    fc.property(texts, (text) => {
      const whole = look(plain, text, false);
      all += whole.hits.length;
      found += whole.matches.length;
      for (const atHome of places) {
        const sifted = look(made, text, atHome);
        expect(sifted.matches).toEqual(whole.matches);
        // In the same order.
        let at = -1;
        for (const hit of sifted.hits) {
          at = whole.hits.indexOf(hit, at + 1);
          expect(at).toBeGreaterThanOrEqual(0);
        }
        left += sifted.hits.length / places.length;
      }
    }),
    { numRuns: 3000 },
  );
  expect(found).toBeGreaterThan(500);
  expect(left).toBeLessThan(all * 0.9);
});

test('names that stand close together, with a value some lines below', () => {
  const near = ['datadog-api-key', 'toggl-api-token', 'codecov-upload-token'];
  const words = near.map((id) => rules.find((rule) => rule.id === id)!.anchors[0]!);
  const lines = fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...words) },
      { weight: 2, arbitrary: fc.nat({ max: 40 }).map((length) => 'a = b; '.repeat(6).slice(0, length)) },
      { weight: 2, arbitrary: fc.nat({ max: 2 }).map((at) => sampleTextOf(near[at]!, 3).text) },
    ),
    { minLength: 4, maxLength: 24 },
  );
  let found = 0;
  const plain = plainly(made);
  fc.assert(
    fc.property(lines, fc.constantFrom('\n', '\r\n', '\r', ' '), (parts, end) => {
      const whole = look(plain, parts.join(end), false);
      found += whole.matches.length;
      for (const atHome of places) expect(look(made, parts.join(end), atHome).matches).toEqual(whole.matches);
    }),
    { numRuns: 2000 },
  );
  expect(found).toBeGreaterThan(500);
});

const numbers = Array.from({ length: 24 }, (_, at) => (at * at * 89 + at * 41 + 17) % 256);
const word = ['guitar', 'velvet'].join('$');

test.each([
  ['far from its name', `token = read_a_setting_of_the_service_by_its_name("${drawn(base62, 32)}")`],
  ['under the name of a password, which is a word', `db_password = "${word}"`],
  ['under a short name of one', `dbPwd = "${word}"`],
  ['a list of numbers', `signing_key = []byte{${numbers.join(', ')}}`],
  [
    'in a secret of Kubernetes',
    `data:\n  door: ${Buffer.from(drawn(base62, 20)).toString('base64')}\nkind: Secret\n`,
  ],
  ['of a scheme', `Authorization: Basic ${Buffer.from(`me:${word}`).toString('base64')}`],
])('a secret %s is sifted in', (_, text) => {
  const { matches } = look(plainly(generic), text, false);
  expect(matches).toHaveLength(1);
  for (const atHome of places) expect(look(generic, text, atHome).matches).toEqual(matches);
});

test('of ordinary code, most is sifted out', () => {
  const code =
    'export function readToken(options: TokenOptions, key: string): Promise<SecretValue | null> {\n' +
    '  const password = options.pattern?.match(key) ?? path.join(machine.home, secretOf(key).token);\n' +
    '  if (keys.has(authorizeKey)) return credentials(tokenAt(key));\n}\n';
  const hits = (set: RuleSet, times: number, atHome: boolean) =>
    look(set, code.repeat(times), atHome).hits.length;
  expect(hits(made, 100, false)).toBeLessThan(hits(plainly(made), 100, false) / 2);
  // More hits than the machine has room for at once.
  expect(hits(plainly(made), 600, false)).toBeGreaterThan(4096);
  for (const atHome of places)
    expect(hits(made, 600, atHome)).toBeLessThan(hits(plainly(made), 600, false) / 2);
});

test('rules that were read from the file and rules that were made are sifted alike', () => {
  const { rules: lines, anchors: index } = serializeRuleSet(rules);
  const read = deserializeRuleSet(index, (from, to) => lines.subarray(from, to));
  const text = rules.map(({ id }) => `${sampleTextOf(id, 1).text}\nkey = token\n`).join('');
  expect(text.length).toBeGreaterThan(0x20000);
  const sifted = look(made, text, true);
  expect(look(read, text, true)).toEqual(sifted);
  // Elsewhere it is looked at piece by piece.
  expect(look(made, text, false).matches).toEqual(sifted.matches);
  expect(look(plainly(made), text, false).matches).toEqual(sifted.matches);
  expect(sifted.matches.length).toBeGreaterThan(rules.length / 3);
});
