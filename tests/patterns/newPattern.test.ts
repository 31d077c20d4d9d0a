import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-pattern-'));
  for (const part of ['src', 'scripts', 'package.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  mkdirSync(join(copy, 'patterns'));
});

afterEach(() => rmSync(copy, { recursive: true }));

function newPattern(name: string): { output: string; status: number } {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  try {
    const output = execFileSync(process.execPath, [tsx, 'scripts/new-pattern.ts', name], {
      cwd: copy,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return { output, status: 0 };
  } catch (error) {
    const { stderr, status } = error as { stderr: string; status: number };
    return { output: stderr, status };
  }
}

test('a new pattern compiles as it is written; the second run shows its rule', () => {
  expect(newPattern('acme-cloud')).toMatchObject({
    status: 0,
    output: expect.stringContaining('patterns/acme-cloud.ts'),
  });
  expect(newPattern('acme-cloud')).toMatchObject({
    status: 0,
    output: expect.stringMatching(/acme-cloud-api-key[\s\S]*anchors +acme_cloud_\n/),
  });
});

test('a mistake is one line that names file, secret and field', () => {
  newPattern('acme');
  const file = join(copy, 'patterns/acme.ts');
  writeFileSync(file, readFileSync(file, 'utf8').replace('{base62:32}', '{base99:32}'));
  const { output, status } = newPattern('acme');
  expect(status).toBe(2);
  expect(output).toMatch(
    /^patterns\/acme\.ts: acme-api-key: format: unknown alphabet "base99" at position 6 .*\n$/,
  );
});

test('a name that is no file name is refused', () => {
  expect(newPattern('../acme')).toMatchObject({ status: 2, output: expect.stringContaining('usage') });
});
