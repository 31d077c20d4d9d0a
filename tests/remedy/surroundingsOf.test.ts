import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { namesIn, surroundingsOf } from '../../src/remedy/surroundingsOf.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keyguard-surroundings-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('names that a repository uses', () => {
  test('are those of its example of variables', async () => {
    writeFileSync(join(root, '.env.example'), '# S3\nS3_KEY=\nexport S3_SECRET=\n  lower=1\n#OFF=1\n');
    expect((await surroundingsOf(root)).repositoryNames).toEqual(['S3_KEY', 'S3_SECRET']);
  });

  test('are none where there is no such file, or where it is a folder', async () => {
    mkdirSync(join(root, '.env.example'));
    expect((await surroundingsOf(root)).repositoryNames).toEqual([]);
  });

  test('are none where it is a link: that may lead to a device without end', async () => {
    symlinkSync('/dev/zero', join(root, '.env.example'));
    expect((await surroundingsOf(root)).repositoryNames).toEqual([]);
  });

  test('are read with any line ends', () => {
    expect(namesIn('A=1\r\nB=2\r\n')).toEqual(['A', 'B']);
  });
});

describe('the command', () => {
  test('is that of node_modules where keyguard is in it, and everywhere but in the git directory', async () => {
    expect((await surroundingsOf(root)).command).toBe('npx keyguard');
    mkdirSync(join(root, 'node_modules/keyguard'), { recursive: true });
    writeFileSync(join(root, 'node_modules/keyguard/package.json'), '{}');
    expect((await surroundingsOf(root)).command).toBe('npx keyguard');
  });
});
