import { describe, expect, test } from '@jest/globals';
import { type ForeignMarker, foreignMarkers } from '../../src/policy/config.ts';
import { matchMarkers } from '../../src/policy/markers.ts';
import { candidatesIn, type Found } from './support/candidates.ts';

const rules = new Set(['acme-token', 'acme-secret']);
const [one, two, three]: readonly Found[] = ['one', 'two', 'three'].map((name) => ({
  rule: 'acme-token',
  value: `acme_${name}_0123456789`,
})) as [Found, Found, Found];
const half = { rule: 'acme-secret', value: 'half_of_the_pair_0123' };

/** Which of the values are allowed, and what is said. */
function matched(
  file: string,
  text: string,
  honoured: readonly ForeignMarker[],
  ...groups: readonly (readonly Found[])[]
) {
  const candidates = candidatesIn(text, ...groups);
  const { markers, notices } = matchMarkers(file, candidates, rules, honoured);
  return {
    values: candidates
      .flatMap(({ parts }) => parts.filter((part) => markers.has(part)))
      .map(({ value }) => value),
    notices,
  };
}

describe('each is honoured where the configuration names it, and only there', () => {
  test.each(foreignMarkers)('%s', (name) => {
    const isNext = name.includes('nextline');
    const text = isNext ? `# ${name}\na = "${one!.value}"\n` : `a = "${one!.value}" # ${name}\n`;
    expect(matched('a.py', text, [name], [one!]).values).toEqual([one!.value]);
    const others = foreignMarkers.filter((other) => other !== name);
    expect(matched('a.py', text, others, [one!]).values).toEqual([]);
    expect(matched('a.py', text, [], [one!]).values).toEqual([]);
  });
});

const honoured = ['gitleaks:allow', 'pragma: allowlist secret'] as const;

test('it allows one finding, the nearest: a second one on the line is still found', () => {
  const text = `f("${one!.value}", "${two!.value}") // gitleaks:allow\ng("${three!.value}")\n`;
  expect(matched('a.js', text, honoured, [one!], [two!], [three!]).values).toEqual([two!.value]);
  const twice = `f("${one!.value}", "${two!.value}") // gitleaks:allow pragma: allowlist secret\n`;
  expect(matched('a.js', twice, honoured, [one!], [two!]).values).toEqual([one!.value, two!.value]);
});

test('a pair on its line is one finding; a half on another line is not of it', () => {
  const text = `f("${one!.value}", "${half.value}") // gitleaks:allow\n`;
  expect(matched('a.js', text, honoured, [one!, half]).values).toEqual([one!.value, half.value]);
  const apart = `f("${one!.value}", // gitleaks:allow\n "${half.value}")\n`;
  expect(matched('a.js', apart, honoured, [one!, half]).values).toEqual([one!.value]);
});

test('spellings of detect-secrets', () => {
  for (const marker of ['pragma: whitelist secret', 'pragma:allowlist secret', 'pragma: allowlist-secret'])
    expect(matched('a.js', `f("${one!.value}") // ${marker}\n`, honoured, [one!]).values).toEqual([
      one!.value,
    ]);
});

describe('what allows nothing', () => {
  test.each([
    [
      'in the text of a program',
      `gitleaks:allow("${one!.value}")\n`,
      'a.js',
      'the sign that starts a comment',
    ],
    ['a part of another word', `f("${one!.value}") // nogitleaks:allowed\n`, 'a.js', 'the sign that starts'],
    [
      'in a format without comments',
      `{"a": "${one!.value}", "b": "# gitleaks:allow"}\n`,
      'a.json',
      'has no comments',
    ],
    [
      'on a long line',
      `f("${one!.value}") // ${'x'.repeat(1000)} gitleaks:allow\n`,
      'a.js',
      'longer than 1,000',
    ],
  ])('%s', (_, text, file, words) => {
    const { values, notices } = matched(file, text, honoured, [one!]);
    expect(values).toEqual([]);
    expect(notices.join()).toContain(words);
  });

  test('one on the line above, but for nextline', () => {
    const text = `// gitleaks:allow\nf("${one!.value}")\n`;
    expect(matched('a.js', text, honoured, [one!]).values).toEqual([]);
  });
});
