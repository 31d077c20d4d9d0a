import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { workTreePolicy } from '../../src/files/workTreePolicy.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keyguard-policy-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('no folder, no files', async () => {
  expect(await workTreePolicy(root).list()).toEqual([]);
});

test('lists files of all depths, and reads them', async () => {
  mkdirSync(join(root, '.keyguard/patterns'), { recursive: true });
  writeFileSync(join(root, '.keyguard/allow.toml'), 'version = 1');
  writeFileSync(join(root, '.keyguard/patterns/acme.toml'), '');
  const files = workTreePolicy(root);
  expect(await files.list()).toEqual([
    { path: '.keyguard/allow.toml', link: false },
    { path: '.keyguard/patterns/acme.toml', link: false },
  ]);
  expect(String(Buffer.from(await files.read('.keyguard/allow.toml')))).toBe('version = 1');
});

test('a link is named and not followed, nor is a folder that is one', async () => {
  mkdirSync(join(root, 'outside'));
  writeFileSync(join(root, 'outside/allow.toml'), '');
  mkdirSync(join(root, '.keyguard'));
  symlinkSync('../outside/allow.toml', join(root, '.keyguard/allow.toml'));
  symlinkSync('../outside', join(root, '.keyguard/patterns'));
  expect(await workTreePolicy(root).list()).toEqual([
    { path: '.keyguard/allow.toml', link: true },
    { path: '.keyguard/patterns', link: true },
  ]);
  rmSync(join(root, '.keyguard'), { recursive: true });
  symlinkSync('outside', join(root, '.keyguard'));
  expect(await workTreePolicy(root).list()).toEqual([{ path: '.keyguard', link: true }]);
});

test('a file that stands in place of the folder is named', async () => {
  writeFileSync(join(root, '.keyguard'), '');
  expect(await workTreePolicy(root).list()).toEqual([{ path: '.keyguard', link: false }]);
});
