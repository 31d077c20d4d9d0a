import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { personFolder } from '../../src/git/personFolder.ts';

test.each([
  ['at the top', '', undefined, ''],
  ['below', 'a/b', undefined, 'a/b'],
  ['in a hook, which git starts at the top', '', 'a/b/', 'a/b'],
  ['where a program has gone on from there', 'a', 'b/', 'a'],
  ['outside', '../other', undefined, ''],
])('%s', (_, cwd, prefix, folder) => {
  expect(personFolder('/repository', join('/repository', cwd), prefix)).toBe(folder);
});
