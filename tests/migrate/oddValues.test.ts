import { expect, test } from '@jest/globals';
import { describeOutcomes } from '../../src/migrate/describeOutcomes.ts';
import type { OldFiles, OldPolicy } from '../../src/migrate/oldPolicy.ts';
import { detectSecrets } from '../../src/migrate/sources/detectSecrets.ts';
import { gitguardian } from '../../src/migrate/sources/gitguardian.ts';
import { gitleaks } from '../../src/migrate/sources/gitleaks.ts';

type Read = (files: OldFiles) => Promise<OldPolicy | null>;

/** A table that no text can be made of. */
const table = { toString: 1, valueOf: 2 };

/** Well-formed files in which something else stands where the tool has a text or a table. */
const files: readonly (readonly [path: string, text: string, read: Read])[] = [
  ['.gitleaks.toml', '[extend]\npath = { a = 1 }\nurl = [[{ b = 2 }]]\n', gitleaks],
  [
    '.gitguardian.yaml',
    JSON.stringify({ secret: { ignored_detectors: [table, null, 'kept'] } }),
    gitguardian,
  ],
  ...[
    { filters_used: [null, 1, table, { path: 'kept.should_exclude_file', pattern: [null, 'kept'] }] },
    { plugins_used: [null, 'text', { path: table, name: table }, { path: 'kept' }] },
    { exclude: [null], results: { 'a.txt': [null, 1, { hashed_secret: table }], 'b.txt': table } },
    { exclude: 'text', results: [null] },
  ].map((content) => ['.secrets.baseline', JSON.stringify(content), detectSecrets] as const),
];

test.each(files)(
  '%s with values of other kinds is read as far as it can be: %s',
  async (path, text, read) => {
    const policy = await read({
      read: async (asked) => (asked === path ? Buffer.from(text) : null),
      gitConfig: async () => [],
    });
    const told = describeOutcomes(policy!.items.map((item) => ({ item, result: { kind: 'unneeded' } })));
    expect(told).not.toMatch(/undefined|\[object/);
    expect(told.includes('kept')).toBe(text.includes('kept'));
  },
);
