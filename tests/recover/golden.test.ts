import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { removeRepositories } from '../support/repository.ts';
import { type LeakedRepository, leakedRepository } from './support/leakedRepository.ts';

/**
 * The whole guide, as it is written for a real small repository: a key in a commit three days old, pushed, one tag,
 * one remote of a fork. `UPDATE_GOLDEN=1 npm run jest -- tests/recover/golden` writes the files anew.
 */
const update = process.env.UPDATE_GOLDEN === '1';

let repository: LeakedRepository;
beforeAll(() => {
  repository = leakedRepository();
});
afterAll(removeRepositories);

/** What differs from one run to the next, or looks like a credential. */
function withoutParticulars(text: string): string {
  const commit = repository.git('rev-parse', 'v1.0');
  return text
    .replaceAll(repository.id, '{KEY ID}')
    .replaceAll(repository.leakedAt, '{THREE DAYS AGO}')
    .replaceAll(commit, '{COMMIT}')
    .replaceAll(commit.slice(0, 12), '{COMMIT, SHORT}')
    .replace(/^(FROM=)\d{4}-\d\d-01 /gm, '$1{THE MONTH BEFORE} ')
    .replaceAll(repository.leakedAt.slice(0, 10), '{THAT DAY}')
    .replace(/[0-9a-f]{64}/g, '{SHA-256}')
    .replace(/(?<![\w.-])\d{12}(?![\w.-])/g, '{ACCOUNT}')
    .replace(/(<!-- written marks -->\n<!--[^\n]*\n)[\w\n-]*?-->/, '$1{MARKS}\n-->');
}

describe.each(['en', 'ja', 'ko'])('in %s', (language) => {
  const golden = join(import.meta.dirname, 'golden', `${language}.md`);

  test('the guide is as it was looked at and found good', () => {
    const { status } = repository.keyguard(['--lang', language, 'recover', 'aws']);
    expect(status).toBe(0);
    const text = withoutParticulars(repository.read('keyguard-recovery.md').toString());
    if (update) writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });

  test('it holds neither the secret nor a hole', () => {
    const text = repository.read('keyguard-recovery.md').toString();
    expect(text).not.toContain(repository.secret);
    expect(text).not.toMatch(/undefined|\[object|\bnull\b(?!["' ])/);
    for (const found of [repository.id, repository.leakedAt, 'config/initializers/fog.rb', 'v1.0', 'fork'])
      expect(text).toContain(found);
  });
});

test('the guide is for its owner alone, and git ignores it', () => {
  const { mode } = statSync(join(repository.root, 'keyguard-recovery.md'));
  if (process.platform !== 'win32') expect(mode & 0o777).toBe(0o600);
  expect(repository.git('status', '--porcelain', '--untracked-files=all')).toBe('');
  expect(repository.git('ls-files', '--others', '--exclude-standard')).toBe('');
});
