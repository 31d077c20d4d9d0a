import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { isOlder, otherCopy } from '../../src/install/otherCopy.ts';
import { packageVersion } from '../../src/packageVersion.ts';
import { createRepository, removeRepositories, temporaryFolder } from '../support/repository.ts';

afterAll(removeRepositories);

function gitDirectoryWith(version?: string): string {
  const folder = temporaryFolder();
  if (version === undefined) return folder;
  mkdirSync(join(folder, 'keyguard'));
  writeFileSync(join(folder, 'keyguard/package.json'), JSON.stringify({ version }));
  return folder;
}

test('nothing is said where there is one keyguard, or two of the same version', () => {
  expect(otherCopy(gitDirectoryWith())).toBeNull();
  expect(otherCopy(gitDirectoryWith(packageVersion()))).toBeNull();
});

test('the older one is named, in one line', () => {
  const running = packageVersion();
  expect(otherCopy(gitDirectoryWith('0.0.1'))).toMatch(
    /git directory holds version 0\.0\.1, which is older.*\n$/,
  );
  expect(otherCopy(gitDirectoryWith('99.0.0'))).toMatch(
    /node_modules holds version .*older than 99\.0\.0.*\n$/,
  );
  expect(otherCopy(gitDirectoryWith('99.0.0'))).toContain(running);
});

test('the hook names it, behind whatever else it says', () => {
  const repository = createRepository();
  mkdirSync(join(repository.root, '.git/keyguard'));
  writeFileSync(join(repository.root, '.git/keyguard/package.json'), '{ "version": "0.0.1" }');
  repository.guard();
  repository.write('a.txt', 'nothing here\n');
  repository.git('add', '.');
  const { status, stderr } = repository.tryGit(['commit', '-m', 'a']);
  expect(status).toBe(0);
  expect(stderr).toMatch(/^keyguard: .*0\.0\.1, which is older.*\n$/);
});

test.each([
  ['1.2.3', '1.2.3', false],
  ['1.2.3', '1.2.10', true],
  ['1.10.0', '1.9.9', false],
  ['1.0.0-rc.2', '1.0.0-rc.10', true],
  ['1.0.0-rc.1', '1.0.0', true],
  ['1.0.0', '1.0.0-rc.1', false],
  ['1.0.0+build.1', '1.0.0+build.2', false],
])('%s is older than %s: %s', (version, than, expected) => {
  expect(isOlder(version, than)).toBe(expected);
});
