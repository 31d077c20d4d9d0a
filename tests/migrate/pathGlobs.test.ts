import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pathGlobs } from '../../src/migrate/pathGlobs.ts';
import { compileGlob } from '../../src/policy/pathGlob.ts';

const simple = [
  '^vendor/',
  '(.*?)\\.snap$',
  '(^|/)test/',
  'go\\.sum$',
  '^docs/.*\\.md$',
  '.*\\.(png|jpg)$',
  'package\\.json',
  'vendor',
  '^vendor/go\\.sum$',
  '(?:^|/)test/[^/]*\\.md$',
  '/test/',
];

describe('globs match what the expression matches', () => {
  const name = fc.constantFrom(
    'vendor',
    'test',
    'docs',
    'go.sum',
    'a.snap',
    'x.md',
    'package.json',
    'gozsum',
    'b.png',
    'my',
    'vendors',
  );
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
  test.each(simple)('%s', (source) => {
    const matchers = pathGlobs(source)!.map((glob) => {
      const matches = compileGlob(glob);
      if (typeof matches === 'string') throw new Error(`${glob}: ${matches}`);
      return matches;
    });
    fc.assert(
      fc.property(path, (each) => {
        expect([each, matchers.some((matches) => matches(each))]).toEqual([
          each,
          new RegExp(source).test(each),
        ]);
      }),
      { numRuns: 300 },
    );
  });
});

test.each(['(?i)vendor/', '^.*$', 'a{2}b', '(?!x)', 'a|b', '[abc]+x'])(
  '%s is left to who can say it',
  (source) => {
    expect(pathGlobs(source)).toBeNull();
  },
);
