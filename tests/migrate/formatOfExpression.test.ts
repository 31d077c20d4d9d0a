import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compilePattern } from '../../src/detect/compilePattern.ts';
import { formatOf } from '../../src/detect/format/formatOf.ts';
import { sampleOfSecret } from '../../src/detect/sampleOfSecret.ts';
import { formatOfExpression } from '../../src/migrate/formatOfExpression.ts';

const translated = (source: string, group: number | 'first' | null = 'first', keywords: string[] = []) => {
  const { format, near, changes } = formatOfExpression({ source, dialect: 're2' }, group, keywords);
  return { format, near, changes: [...changes] };
};

describe('expressions of other tools become formats', () => {
  test.each<[source: string, format: string, near: string[] | null, changes: string[]]>([
    ['acme_[a-f0-9]{32}', 'acme_{[0-9a-f]:32}', null, []],
    ['\\b(acme_[a-f0-9]{32})(?:[\'"\\s;]|\\\\[nr]|$)', 'acme_{[0-9a-f]:32}', null, []],
    ['(?i)\\b(p8e-[a-z0-9]{32})\\b', '(p8e-|P8E-|P8e-){[0-9A-Za-z]:32}', null, ['case']],
    ['internal-\\d{4}-[A-Za-z]+', 'internal-{[0-9]:4}-{[A-Za-z]:1-100}', null, ['bounded']],
    ['secret_[[:alnum:]]{20,}', 'secret_{[0-9A-Za-z]:20-100}', null, ['bounded']],
    ['token=([0-9a-f]{20})', 'token=<{[0-9a-f]:20}>', null, []],
    ['(?:A3T[A-Z0-9]|AKIA|ASIA)[A-Z2-7]{16}', '(A3T{[0-9A-Z]:1}|AKIA|ASIA){[2-7A-Z]:16}', null, []],
    ['acme(?:-live)?-(?:[a-f]{8}){2,3}=?', 'acme(-live)?-({[a-f]:8}){2-3}{[=]:0-1}', null, []],
    ['(?P<key>acme\\.[^\\s"]{10})', 'acme.{[\\x00-\\x08\\x0e-\\x1f!#-\\xff]:10}', null, []],
    ['acme\\{[0-9]{3}\\}', 'acme\\{{[0-9]:3}\\}', null, []],
    ['clé_[0-9]{6}', 'cl\\xc3\\xa9_{[0-9]:6}', null, []],
    [
      '(?i)[\\w.-]{0,50}?(?:adafruit)(?:[ \\t\\w.-]{0,20})[\\s\'"]{0,3}(?:=|>|:{1,3}=)[\'"\\s=]{0,5}([a-z0-9_-]{32})(?:[\'"\\s;]|$)',
      '{[\\-0-9A-Z_a-z]:32}',
      ['adafruit'],
      [],
    ],
  ])('%s', (source, format, near, changes) => {
    expect(translated(source)).toEqual({ format, near, changes });
    const secret = { id: 'acme-a', title: 'A', format, env: 'ACME_A', ...(near && { near }) };
    const [rule] = compilePattern(
      { provider: 'acme', title: 'Acme', docs: 'https://acme.example/d', secrets: [secret] },
      'acme.toml',
    );
    expect(rule!.anchors.length).toBeGreaterThan(0);
  });

  test('the keywords of a rule serve as names where it tells none', () => {
    expect(translated('[^a-z]([a-f0-9]{32})', 1, ['acme_key'])).toMatchObject({
      format: '{[0-9a-f]:32}',
      near: ['acme key'],
    });
  });

  test('another group is the secret where the tool says so', () => {
    expect(translated('(acme|emca)_token: (pre_[0-9]{20})', 2).format).toBe(
      '(acme|emca)_token: <pre_{[0-9]:20}>',
    );
  });
});

describe('what a format makes up, its expression matches', () => {
  test.each([
    'acme_[a-f0-9]{32}',
    'internal-\\d{4}-[A-Za-z]+',
    '(?:A3T[A-Z0-9]|AKIA|ASIA)[A-Z2-7]{16}',
    'acme(?:-live)?-(?:[a-f]{8}){2,3}=?',
    'acme[._-]?key=[^\\s"\']{8,20}',
    'x{3}abc(d|)(e|f){2,}\\.$',
  ])('%s', (source) => {
    const { format } = translated(source, null);
    for (let seed = 1; seed <= 20; seed++) {
      const { secret } = sampleOfSecret(formatOf({ format }), [], seed, 'random');
      expect(secret).toMatch(new RegExp(source));
    }
  });
});

test('whatever is written, it ends in a format that can be read, or in an error', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abcAB01_-.*+?{}()[]|\\^$:=<>,!&iPsé'), maxLength: 40 });
  fc.assert(
    fc.property(text, fc.boolean(), (source, ignoreCase) => {
      let format: string;
      try {
        ({ format } = formatOfExpression({ source, dialect: 'posix', ignoreCase }, 'first', ['acme']));
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
        expect(error).not.toBeInstanceOf(TypeError);
        return;
      }
      if (format !== '') formatOf({ format });
    }),
    { numRuns: 2000 },
  );
});

describe('what no format can say is an error that says what', () => {
  test.each([
    ['[a-f0-9]{40}', 'no text of three letters'],
    ['foo(?!bar)baz_\\d{10}', 'in its middle'],
    ['(acme)_\\1[0-9]{3}', '\\1'],
    ['acme_\\p{L}{3}', '\\p'],
    ['acme_[z-a]', 'backwards'],
    ['acme_(a', '"("'],
    ['acme_[a', '"["'],
    ['*acme', 'nothing before'],
    ['acme_a{20000}', 'the length'],
    ['(?x) acme', '(?x)'],
  ])('%s', (source, words) => expect(() => translated(source)).toThrow(words));
});
