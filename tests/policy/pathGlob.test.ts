import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { compileGlob, globOfPath, literalPath, matchesEverything } from '../../src/policy/pathGlob.ts';

function matches(glob: string, path: string): boolean {
  const compiled = compileGlob(glob);
  if (typeof compiled === 'string') throw new Error(`${glob}: ${compiled}`);
  return compiled(path);
}

describe('a glob speaks of whole paths', () => {
  test.each([
    ['a/b.rb', 'a/b.rb', true],
    ['a/b.rb', 'x/a/b.rb', false],
    ['a/b.rb', 'a/b.rb/c', false],
    ['*.rb', 'a.rb', true],
    ['*.rb', 'a/a.rb', false],
    ['*', '.env', true],
    ['**/*.rb', 'a.rb', true],
    ['**/*.rb', '.a/b/c.rb', true],
    ['a/**', 'a/b/c', true],
    ['a/**', 'ab/c', false],
    ['a/**', 'a', false],
    ['*/**', 'a', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['a?c', 'a😀c', true],
    ['[a-c]x', 'bx', true],
    ['[a-c]x', 'dx', false],
    ['[!a-c]x', 'dx', true],
    ['[^a-c]x', 'ax', false],
    ['[!{]', '{', false],
    ['[]]x', ']x', true],
    ['a[*]', 'a*', true],
    ['a[*]', 'ab', false],
    ['*.{js,ts}', 'a.ts', true],
    ['{a,b/{c,d}}/x', 'b/d/x', true],
    ['{a,b/{c,d}}/x', 'b/x', false],
    ['A.rb', 'a.rb', false],
    ['caf\u00e9', 'cafe\u0301', false],
    ['caf\u00e9', 'caf\u00e9', true],
    ['a b/(c)+$.rb', 'a b/(c)+$.rb', true],
    ['a\nb', 'a\nb', true],
    ['@(a|b)', '@(a|b)', true],
  ])('%j and %j: %j', (glob, path, expected) => {
    expect(matches(glob, path)).toBe(expected);
  });

  test.each([
    ['', 'empty'],
    ['/a', 'absolute'],
    ['a\\b', 'backslash'],
    ['..', 'parent'],
    ['a/../b', 'parent'],
    ['{a,..}/b', 'parent'],
    ['a//b', 'segment'],
    ['./a', 'segment'],
    ['a/', 'folder'],
    ['!a', 'negated'],
    ['[a', 'bracket'],
    ['a]', 'bracket'],
    ['[]', 'bracket'],
    ['[a/b]', 'bracket'],
    ['[z-a]', 'bracket'],
    ['{a', 'brace'],
    ['a}', 'brace'],
    ['{a,b}'.repeat(7), 'brace'],
  ])('%j is refused: %s', (glob, fault) => {
    expect(compileGlob(glob)).toBe(fault);
  });
});

test('it agrees with picomatch on what both understand', () => {
  const piece = fc.constantFrom('a', 'b', '*', '?', '.', '[ab]', '[^a]', '{a,bb}', 'a*b');
  const name = fc.oneof(
    fc.constant('**'),
    fc.array(piece, { minLength: 1, maxLength: 4 }).map((all) => all.join('')),
  );
  const glob = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
  const letter = fc.constantFrom('a', 'b', 'c', '.');
  const path = fc
    .array(
      fc.array(letter, { minLength: 1, maxLength: 4 }).map((all) => all.join('')),
      { minLength: 1, maxLength: 4 },
    )
    .map((names) => names.join('/'));
  // picomatch takes names of dots, and stars side by side, apart; no path of git has such names.
  const isPlain = (text: string) => !/(^|\/)\.+(\/|$)/.test(text) && !/\*\*[^/]|[^/]\*\*/.test(text);
  fc.assert(
    fc.property(glob.filter(isPlain), path.filter(isPlain), (glob, path) => {
      expect([glob, path, matches(glob, path)]).toEqual([
        glob,
        path,
        picomatch(glob.replace(/\*\*$/, '**/*'), { dot: true })(path),
      ]);
    }),
    { numRuns: 2000 },
  );
});

test('the glob of a path matches that path and no other', () => {
  const name = fc
    .oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.array(fc.constantFrom(...'[]{}*?!\\,a^-$().'), { minLength: 1 }).map((all) => all.join('')),
    )
    .filter((text) => !/[/\0]/.test(text) && text !== '.' && text !== '..');
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
  fc.assert(
    fc.property(path, path, (path, other) => {
      expect(matches(globOfPath(path), path)).toBe(true);
      expect(matches(globOfPath(path), other)).toBe(path === other);
      const literal = literalPath(globOfPath(path));
      if (!path.startsWith('!')) expect(literal).toBe(path);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  '**',
  '*',
  '**/*',
  '**/*.*',
  '?*',
  '**/**',
  '{**,a}',
  '{a,**}/*',
  '[!~]*',
  '[a-z]*',
  '*/**',
  '.*',
])('%j covers everything', (glob) => {
  const compiled = compileGlob(glob);
  expect(typeof compiled === 'function' && matchesEverything(glob, compiled)).toBe(true);
});

test.each(['a/**', '**/*.rb', '{a,b}/**', 'test*', '**/fixtures/*'])('%j does not', (glob) => {
  const compiled = compileGlob(glob);
  expect(typeof compiled === 'function' && matchesEverything(glob, compiled)).toBe(false);
});

test('a glob that would hang a regular expression ends', () => {
  expect(matches(`${'*a'.repeat(2000)}*b`, 'a'.repeat(4000))).toBe(false);
  expect(matches(`${'**/a/'.repeat(500)}b`, `${'a/'.repeat(2000)}c`)).toBe(false);
});
