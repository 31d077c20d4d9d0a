import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';

const root = resolve(import.meta.dirname, '../..');

test("the hook that this repository keeps is today's: installing its packages changes no file", () => {
  // As it is kept, not as `npm install` has left it.
  const kept = execFileSync('git', ['show', ':.husky/pre-commit'], { cwd: root, encoding: 'utf8' });
  const block = /# >>> keyguard >>>.*# <<< keyguard <<<\n/s;
  const [today] = block.exec(readFileSync(join(root, 'hooks/pre-commit'), 'utf8'))!;
  expect(block.exec(kept)?.[0]).toBe(today);
});
