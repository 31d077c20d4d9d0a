import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Candidate } from '../../src/detect/candidate.ts';
import { checksums } from '../../src/detect/checks/checksums.ts';
import type { Evidence } from '../../src/detect/evidence.ts';
import type { Rule } from '../../src/detect/rule.ts';
import { createRuleSet } from '../../src/detect/ruleSet.ts';
import { scanText } from '../../src/detect/scanText.ts';
import { inFile } from '../../src/policy/inFile.ts';
import { rules } from '../support/patterns.ts';
import { awsKeyPair, sampleOf, sampleTextOf } from '../support/secrets.ts';
import { base62, candidatesIn, drawn, hex, marked, named as namedRule, token } from './makeRule.ts';

const named = { ...namedRule, env: 'ACME_API_KEY' };
const key = drawn(hex, 32, 6);

const every = createRuleSet(rules);
const inEvery = async (text: string) =>
  (await scanText([Buffer.from(text, 'latin1')], every, { path: '' })).candidates;

/** A line that the rule finds its sample in. */
const lineOf = (rule: Rule, seed = 1) =>
  `${rule.near ? rule.anchors[0] : 'setting'} = "${sampleTextOf(rule.id, seed).text}"\n`;

const only = async (text: string, from: readonly Rule[] = [marked, named]): Promise<Candidate> => {
  const candidates = await (from === rules ? inEvery(text) : candidatesIn(text, from));
  expect(candidates).toHaveLength(1);
  return candidates[0]!;
};

/** What is said of it, the evidence of one kind. */
const said = <Kind extends Evidence['kind']>({ evidence }: Candidate, kind: Kind) =>
  evidence.filter((each): each is Extract<Evidence, { kind: Kind }> => each.kind === kind);

describe('evidence', () => {
  test('names the marker, the form behind it and how random it is', async () => {
    expect((await only(`x = "${token()}"`)).evidence).toEqual([
      { role: 'secret', for: true, kind: 'marker', marker: 'tok_', own: true },
      { role: 'secret', for: true, kind: 'form', length: 20, characters: 'alphanumeric' },
      { role: 'secret', for: true, kind: 'random', bits: expect.any(Number) },
      { role: 'secret', for: true, kind: 'real' },
    ]);
  });

  test.each([
    ['on its line', `acme_token = "${key}"`, { name: 'acme', lines: 0, for: true }],
    ['as it is written', `ACME token: ${key}`, { name: 'ACME', lines: 0, for: true }],
    ['above it', `"acme": {\n  "key": "${key}"\n}`, { name: 'acme', lines: 1, for: true }],
    ['without a word of a secret', `acme = "${key}"`, { name: 'acme', lines: 0, for: false }],
  ])('names the name beside it: %s', async (_, text, expected) => {
    expect(said(await only(text), 'near')).toEqual([expect.objectContaining(expected)]);
  });

  test.each(['ACME_API_KEY=§', 'acmeApiKey: "§"', 'export PROD_ACME_API_KEY="§"', '"acme-api-key": "§"'])(
    'the very variable is more than a name: %s',
    async (text) => {
      const found = await only(text.replace('§', key));
      expect(said(found, 'variable')).toEqual([
        { role: 'secret', for: true, kind: 'variable', name: 'ACME_API_KEY' },
      ]);
      expect(said(found, 'near')).toEqual([]);
    },
  );

  test.each([
    ['client_secret = "§"', { name: 'client_secret', means: 'secret', quoted: true, for: true }],
    ['CLIENT_SECRET=§\n', { name: 'CLIENT_SECRET', means: 'secret', quoted: false, for: true }],
    ['{\\"api_key\\": \\"§\\"}', { name: 'api_key', means: 'apiKey', quoted: true, for: true }],
    ['key = "§"', { name: 'key', means: 'apiKey', quoted: true, for: false }],
    ['Authorization: Bearer §', { name: 'Bearer', means: 'token', for: true }],
  ])('names what a generic value is assigned to: %s', async (text, expected) => {
    const found = await only(text.replace('§', drawn(base62, 32, 4)), []);
    expect(said(found, 'name')).toEqual([expect.objectContaining(expected)]);
  });

  test.each([
    ['base64', (text: string) => Buffer.from(`{"a": "${text}", "b": 12345678}`).toString('base64')],
    ['hex', (text: string) => Buffer.from(`the token ${text} of today`).toString('hex')],
    ['escapes', (text: string) => `https%3A%2F%2Fhost%2F%3Fa%3D${text.replace('_', '%5F')}%26b%3Dc`],
    ['joined', (text: string) => `a = "${text.slice(0, 12)}" +\n  "${text.slice(12)}"`],
  ])('says what it was taken out of: %s', async (wrapping, wrap) => {
    const found = await only(wrap(token(3)));
    expect(said(found, 'wrapped')).toEqual([{ role: 'secret', for: true, kind: 'wrapped', in: [wrapping] }]);
    expect(said(found, 'marker')).toEqual([expect.objectContaining({ marker: 'tok_', own: true })]);
  });

  test('names both layers where it was wrapped twice, the outermost first', async () => {
    const inner = Buffer.from(`{"a": "${token(3)}", "b": 12345678}`).toString('base64');
    const found = await only(Buffer.from(`first of all the data: ${inner}`).toString('hex'));
    expect(said(found, 'wrapped')[0]!.in).toEqual(['hex', 'base64']);
  });

  test('of a pair it is told part by part, with what stands beside what', async () => {
    const { id, secret } = awsKeyPair(3);
    const found = await only(`a: '${id}'\nb: '${secret}'\n`, rules);
    expect(said(found, 'beside')).toEqual([
      { role: 'secret', for: true, kind: 'beside', rule: 'aws-access-key-id', lines: 1 },
    ]);
    expect(said(found, 'marker').map(({ role, marker }) => [role, marker])).toEqual([['key id', 'AKIA']]);
    expect(said(found, 'fact')).toEqual([
      { role: 'key id', for: true, kind: 'fact', name: 'account', value: found.parts[0]!.facts.account },
    ]);
  });

  test('of what stands alone in its file it says so', async () => {
    const { id } = rules.find(({ alone }) => alone)!;
    const found = await only(`${sampleTextOf(id, 2).text}\n`, rules);
    expect(said(found, 'alone')).toHaveLength(1);
  });

  test('a value longer than its format says speaks against it', async () => {
    const acme = { ...named, provider: 'acme' };
    const found = await only(`acme_token = "${drawn(hex, 40, 6)}"`, [acme]);
    expect(said(found, 'form')).toEqual([expect.objectContaining({ for: false, length: 40 })]);
    expect(found.confidence).toBe('possible');
  });

  test('tells no length of a password, and no length at all of what has no format', async () => {
    const password = drawn(base62, 17, 9);
    for (const text of [`password = "${password}"`, `postgres://app:${password}@db.internal/app`])
      expect(said(await only(text, rules), 'form')).toEqual([]);
  });

  test('is there for every rule, and holds nothing of the secret behind its marker', async () => {
    for (const rule of rules) {
      for (const { evidence, parts } of await inEvery(lineOf(rule))) {
        const kinds = evidence.map(({ kind }) => kind);
        const reason = ['marker', 'near', 'variable', 'name'].some((kind) => kinds.includes(kind as never));
        expect([rule.id, reason]).toEqual([rule.id, true]);
        for (const { value, shown } of parts) {
          const hidden = value.slice(shown.length, shown.length + 12);
          const isMarker = rule.anchors.some((anchor) => anchor.includes(hidden.toLowerCase()));
          if (!isMarker) expect(JSON.stringify(evidence)).not.toContain(hidden);
        }
      }
    }
  });
});

describe('confidence follows from the evidence', () => {
  const github = (body: (text: string) => string) => body(sampleOf('github-personal-access-token', 3));

  test('a right checksum makes a finding certain, wherever it stands', async () => {
    for (const text of [github((value) => `key: ${value}`), github((value) => `example ${value}`)]) {
      const found = await only(text, rules);
      expect(said(found, 'check')).toEqual([
        { role: 'secret', for: true, kind: 'check', check: 'crc32-base62', proves: true },
      ]);
      expect(inFile(found, 'tests/a.test.ts').confidence).toBe('certain');
    }
  });

  test('a marker before words is less than one before random text', async () => {
    const words = 'tok_documentationManager';
    expect((await only(token())).confidence).toBe('certain');
    const found = await only(words);
    expect(said(found, 'random')).toEqual([expect.objectContaining({ for: false })]);
    expect(found.confidence).toBe('likely');
  });

  test('so it does before words, which a marker alone does not make up for', async () => {
    const words = 'documentationManagerOfUsersOfA';
    const text = `ghp_${words}${checksums['crc32-base62']!.compute(words, '')}`;
    const found = await only(`key: ${text}`, rules);
    expect(said(found, 'random')).toEqual([expect.objectContaining({ for: false })]);
    expect(found.confidence).toBe('certain');
  });

  test('a check that most random text passes proves nothing', async () => {
    const mixed = { ...marked, checks: ['mixed'] };
    const [found] = await candidatesIn('tok_documentationMan4ger', [mixed]);
    expect(found).toMatchObject({ confidence: 'likely' });
    expect(said(found!, 'check')).toEqual([expect.objectContaining({ check: 'mixed', proves: false })]);
  });

  test.each([
    ['the very variable', `ACME_API_KEY=${key}`, 'certain', 'certain'],
    ['a name that speaks of a secret', `acme_token = "${key}"`, 'likely', 'possible'],
    ['a name that says nothing', `acme = "${key}"`, 'possible', 'possible'],
  ])('a format without a marker, beside %s', async (_, text, anywhere, inTest) => {
    const found = await only(text);
    expect(found.confidence).toBe(anywhere);
    expect(inFile(found, 'src/test/a.js').confidence).toBe(inTest);
  });

  test.each([
    ['client_secret', 'likely', 'possible'],
    ['key', 'possible', 'possible'],
  ])('a value that nothing declares, under %s', async (name, anywhere, inTest) => {
    const found = await only(`${name} = "${drawn(base62, 32, 4)}"`, []);
    expect(found.confidence).toBe(anywhere);
    expect(inFile(found, 'src/test/a.js').confidence).toBe(inTest);
  });

  test('what a pair is surest of counts for the pair', async () => {
    const { id, secret } = awsKeyPair(3);
    expect((await only(`a: '${id}'\nb: '${secret}'\n`, rules)).confidence).toBe('certain');
    expect((await only(`aws_secret = '${secret}'\n`, rules)).confidence).toBe('likely');
  });

  test('a rule is never surer than it was declared to be', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...rules), fc.integer({ min: 1, max: 50 }), async (rule, seed) => {
        for (const found of await inEvery(lineOf(rule, seed))) {
          const isRaised = rule.confidence === 'likely' && said(found, 'variable').length > 0;
          if (!isRaised && found.rule === rule.id)
            expect(
              [rule.confidence, 'likely', 'possible'].slice(rule.confidence === 'certain' ? 0 : 1),
            ).toContain(found.confidence);
        }
      }),
      { numRuns: 300, seed: 5 },
    ));

  test('samples of the declared formats keep the confidence of their rule, whatever digits they draw', async () => {
    const lowered: string[] = [];
    for (const rule of rules.filter(({ near }) => !near))
      for (const seed of [1, 2, 3]) {
        for (const found of await inEvery(lineOf(rule, seed)))
          if (found.rule === rule.id && found.confidence !== rule.confidence) lowered.push(rule.id);
      }
    // A few short ones are as words are by chance.
    expect(lowered.length).toBeLessThan(rules.length / 200);
  });
});

describe('by its path, a file', () => {
  const finding = (confidence: Candidate['confidence']) =>
    ({ confidence, evidence: [] }) as unknown as Candidate;
  const placeOf = (path: string) =>
    inFile(finding('likely'), path).evidence.map((each) => each.kind === 'place' && each.place);

  test.each([
    ['test', 'tests/a.rb'],
    ['test', 'src/__tests__/a.js'],
    ['test', 'spec/models/user_spec.rb'],
    ['test', 'pkg/auth_test.go'],
    ['test', 'src/a.spec.ts'],
    ['test', 'app/src/test/java/AppTest.java'],
    ['test', 'a/fixtures/b.json'],
    ['test', 'test_login.py'],
    ['example', 'examples/basic/main.tf'],
    ['example', '.env.example'],
    ['example', 'config/database.sample.yml'],
    ['docs', 'docs/setup.html'],
    ['docs', 'README.md'],
    ['docs', 'packages/a/guide.rst'],
  ])('is of %s: %s', (place, path) => expect(placeOf(path)).toEqual([place]));

  test.each([
    'src/latest/a.rb',
    'src/contest.py',
    'src/attest.go',
    'config/protest/x.yml',
    'testament.txt',
    'a.rb',
    'docker/a',
    'lib/inspec.rb',
    'Dockerfile.dist/x',
  ])('is of none: %s', (path) => expect(placeOf(path)).toEqual([]));

  test('lowers what is likely, and nothing else', () => {
    const levels = (['certain', 'likely', 'possible'] as const).map(
      (each) => inFile(finding(each), 'tests/a').confidence,
    );
    expect(levels).toEqual(['certain', 'possible', 'possible']);
  });
});
