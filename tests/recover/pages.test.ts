import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { recoveryPages } from '../../scripts/recoveryPages.ts';

const root = resolve(import.meta.dirname, '../..');
const pages = await recoveryPages();

afterAll(() => {
  delete process.env.KEYGUARD_LANG;
});

test.each([...pages])('%s is what `npm run docs` writes', (path, text) =>
  expect(readFileSync(join(root, path), 'utf8')).toBe(text),
);

describe.each(['docs/recover-aws.md', 'docs/recover-aws.ja.md', 'docs/recover-aws.ko.md'])('%s', (path) => {
  const lines = pages.get(path)!.split('\n');

  test('starts with the words of the errors that people search for', () => {
    const start = lines.slice(0, 6).join('\n');
    expect(start).toContain('Your account is currently blocked');
    expect(start).toContain('This account is currently blocked and not recognized as a valid account');
  });

  test('has the fourteen parts, and no mark of the checklist', () => {
    expect(lines.filter((line) => /^## \d+\. /.test(line))).toHaveLength(14);
    expect(lines.join('\n')).not.toContain('<!--');
  });

  test('says what stands for what in its commands', () => {
    for (const name of ['KEY_ID', 'USER_NAME', 'ACCOUNT_ID'])
      expect(lines.join('\n')).toContain(`- \`${name}\`: `);
  });
});
