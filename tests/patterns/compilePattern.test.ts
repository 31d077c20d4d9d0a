import { describe, expect, test } from '@jest/globals';
import { compilePattern } from '../../src/detect/compilePattern.ts';
import type { Pattern, SecretDefinition } from '../../src/detect/definePattern.ts';
import { isKnownError } from '../../src/errors.ts';

const good: SecretDefinition = {
  id: 'acme-token',
  title: 'Acme token',
  format: 'acme_{base62:30}',
  env: 'ACME_TOKEN',
  revoke: 'https://acme.test/tokens',
};

const pattern = (secret: Partial<SecretDefinition>, rest: Partial<Pattern> = {}): Pattern => ({
  provider: 'acme',
  title: 'Acme',
  docs: 'https://acme.test/docs',
  secrets: [{ ...good, ...secret }],
  ...rest,
});

const withoutFormat: SecretDefinition = { id: good.id, title: good.title, env: good.env };

describe('a pattern that is right', () => {
  test('becomes a rule of plain data', () => {
    const [rule] = compilePattern(pattern({}), 'patterns/acme.ts');
    expect(JSON.parse(JSON.stringify(rule))).toEqual(rule);
    expect(rule).toMatchObject({
      id: 'acme-token',
      provider: 'acme',
      anchors: ['acme_'],
      anchorOffsets: [0],
      near: false,
      maxLength: 35,
      role: 'secret',
      confidence: 'likely',
      docs: 'https://acme.test/docs',
    });
  });

  test('is certain where something can be checked', () => {
    const [rule] = compilePattern(
      pattern({ format: 'acme_{base62:30}{crc32-base62:6}' }),
      'patterns/acme.ts',
    );
    expect(rule).toMatchObject({ confidence: 'certain', checks: ['crc32-base62'] });
  });

  test('spells the names that it stands near in every way, without those that hold another', () => {
    const near = ['acme key', 'acme key id'];
    const [rule] = compilePattern(pattern({ format: '{hex:32}', near }), 'patterns/acme.ts');
    expect(rule?.anchors).toEqual(['acme_key', 'acme-key', 'acmekey', 'acme.key', 'acme key']);
    expect(rule?.anchorOffsets).toBeUndefined();
  });

  test('tells with each secret what belongs to it', () => {
    const related = [{ role: 'client id', format: '{digit:5-9}', names: ['client id', 'app'] }];
    const rules = compilePattern(
      pattern({}, { related, secrets: [good, { ...good, id: 'acme-key', format: 'acmekey_{hex:20}' }] }),
      'patterns/acme.ts',
    );
    const made = { role: 'client id', names: ['clientid', 'app'], maxLength: 9, regex: expect.any(String) };
    expect(rules.map((rule) => rule.related)).toEqual([[made], [made]]);
    expect(rules.map(({ anchors }) => anchors)).toEqual([['acme_'], ['acmekey_']]);
  });

  test('says where its anchors stand only where that is sure of all', () => {
    const offsets = (format: string) =>
      compilePattern(pattern({ format }), 'patterns/acme.ts')[0]!.anchorOffsets;
    expect(offsets('({hex:4}-one|{hex:8}-two)_{base62:30}')).toEqual([4, 8]);
    expect(offsets('({hex:4}-one|{hex:6-8}-two)_{base62:30}')).toBeUndefined();
  });

  test('may be a regular expression with examples', () => {
    const secret = {
      ...withoutFormat,
      regex: 'acme(?:_live|_test)_(?<secret>[a-f0-9]{8,12})',
      examples: { match: ['acme_live_<{hex:8}>'], not: ['acme_live_<{hex:7}>'] },
    };
    const [rule] = compilePattern({ ...pattern({}), secrets: [secret] }, 'patterns/acme.ts');
    expect(rule).toMatchObject({
      anchors: ['acme_live_', 'acme_test_'],
      anchorOffsets: [0, 0],
      maxLength: 22,
    });
  });
});

describe('a pattern that breaks a rule stops the build with file, secret and field', () => {
  const cases: readonly [situation: string, pattern: Pattern, message: RegExp][] = [
    ['no anchor', pattern({ format: '{hex:32}' }), /acme-token: format: has no literal text of 3 characters/],
    ['too short an anchor', pattern({ format: 'ac{hex:32}' }), /acme-token: format: has no literal text/],
    [
      'an unknown alphabet',
      pattern({ format: 'acme_{base99:3}' }),
      /format: unknown alphabet "base99" at position 6/,
    ],
    ['no field', pattern({ format: 'acme_{}' }), /format: a field is written .* at position 6/],
    ['an open group', pattern({ format: 'acme_(a|b' }), /format: "\(" without "\)" at position 10/],
    ['a stray bracket', pattern({ format: 'acme_}' }), /format: "}" without its beginning/],
    [
      'lengths the wrong way round',
      pattern({ format: 'acme_{hex:9-3}' }),
      /format: the length 9-3 at position 6/,
    ],
    ['a wrong class', pattern({ format: 'acme_{[z-a]:3}' }), /format: wrong range .* at position 6/],
    [
      'a checksum of the wrong length',
      pattern({ format: 'acme_{hex:9}{crc32-base62:5}' }),
      /crc32-base62 has 6 characters/,
    ],
    [
      'two checksums',
      pattern({ format: 'acme_{hex:9}{crc32-base62:6}{crc32-base62:6}' }),
      /format: has two checksums/,
    ],
    ['the secret marked twice', pattern({ format: 'acme_<{hex:9}>:<{hex:9}>' }), /format: marks the secret/],
    [
      'the secret marked in a choice',
      pattern({ format: ['acme_<{hex:9}>', 'acme-{hex:9}'] }),
      /format: marks the secret/,
    ],
    ['a name twice', pattern({ format: 'acme_{a=hex:9}:{a=hex:9}' }), /format: the name "a" stands twice/],
    ['a name of the compiler', pattern({ format: 'acme_{body=hex:9}' }), /format: "body" is a name/],
    ['an empty match', pattern({ format: '(acme)?' }), /format: matches the empty text/],
    ['too long a match', pattern({ format: 'acme_{hex:20000}' }), /format: can match 20005 bytes/],
    [
      'work that grows with the text',
      pattern({ format: 'acme_{hex:1-900}{base62:1-900}{hex:1-900}x' }),
      /format: takes too long/,
    ],
    ['nested repeats', pattern({ format: 'acme_({hex:1-9}){1-20}x' }), /format: takes too long/],
    ['no format', pattern({}, { secrets: [withoutFormat] }), /format: one of format and regex/],
    [
      'a regex without examples',
      pattern({}, { secrets: [{ ...withoutFormat, regex: 'acme_[0-9]{9}' }] }),
      /examples: belong to a regex/,
    ],
    [
      'an unbounded regex',
      pattern(
        {},
        {
          secrets: [{ ...withoutFormat, regex: 'acme_[0-9]+', examples: { match: ['acme_1'], not: ['a'] } }],
        },
      ),
      /regex: "\+" has no bound/,
    ],
    [
      'a regex whose example fails',
      pattern(
        {},
        {
          secrets: [
            {
              ...withoutFormat,
              regex: 'acme_[0-9]{9}',
              examples: { match: ['acme_{digit:8}'], not: ['acme_{hex:3}'] },
            },
          ],
        },
      ),
      /examples\.match: .* is not found/,
    ],
    [
      'a regex whose counter-example matches',
      pattern(
        {},
        {
          secrets: [
            {
              ...withoutFormat,
              regex: 'acme_[0-9]{9}',
              examples: { match: ['acme_{digit:9}'], not: ['acme_{digit:9}'] },
            },
          ],
        },
      ),
      /examples\.not: .* is found/,
    ],
    [
      'samples that a "not" rejects',
      pattern({ not: ['acme.{0,40}'] }),
      /format: does not find a sample of its own/,
    ],
    ['a broken "not"', pattern({ not: ['('] }), /: not: .* at position 2 of "\("/],
    ['a "not" without bound', pattern({ not: ['(a+)+b'] }), /: not: "\+" has no bound/],
    ['a "not" that takes for ever', pattern({ not: ['(a{1,30}){1,30}b'] }), /: not: takes too long/],
    ['an unknown check', pattern({ checks: ['luck'] }), /checks: there is no check "luck"/],
    ['an id that is not kebab case', pattern({ id: 'acmeToken' }), /acmeToken: id: is not kebab case/],
    ['an id of another provider', pattern({ id: 'other-token' }), /id: does not begin with "acme"/],
    ['an id twice', pattern({}, { secrets: [good, good] }), /acme-token: id: stands twice/],
    ['an env that is no name', pattern({ env: 'acme token' }), /env: "acme token" is no name/],
    ['a link without https', pattern({ revoke: 'http://acme.test/' }), /revoke: is no https/],
    [
      'a provider that is not the file',
      pattern({}, { provider: 'other' }),
      /patterns\/acme\.ts: provider: "other"/,
    ],
    ['docs that are no link', pattern({}, { docs: 'see there' }), /patterns\/acme\.ts: docs:/],
    ['no title', pattern({}, { title: '' }), /patterns\/acme\.ts: title:/],
    ['no secrets', pattern({}, { secrets: [] }), /patterns\/acme\.ts: secrets:/],
    ['a name that is too short', pattern({ format: '{hex:32}', near: ['ac'] }), /near: "ac"/],
    ['a name in capitals', pattern({ format: '{hex:32}', near: ['Acme'] }), /near: "Acme"/],
    [
      'something related without a role',
      pattern({}, { related: [{ role: '', format: '{hex:20}' }] }),
      /related: role: is empty/,
    ],
    [
      'something related in a form that is none',
      pattern({}, { related: [{ role: 'id', format: '{hex}' }] }),
      /related: format: a field is written/,
    ],
    [
      'something related with a name in capitals',
      pattern({}, { related: [{ role: 'id', format: '{hex:20}', names: ['clientID'] }] }),
      /related: names: "clientID"/,
    ],
    ['alone without near', pattern({ alone: true }), /alone: counts only together with near/],
    ['beside without near', pattern({ beside: ['x'] }), /beside: counts only together with near/],
  ];

  test.each(cases)('%s', (_, broken, message) => {
    let error: unknown;
    try {
      compilePattern(broken, 'patterns/acme.ts');
    } catch (caught) {
      error = caught;
    }
    expect(isKnownError(error)).toBe(true);
    const text = (error as Error).message;
    expect(text).toMatch(message);
    expect(text).toMatch(/^patterns\/acme\.ts: /);
    expect(text).not.toContain('\n');
  });
});
