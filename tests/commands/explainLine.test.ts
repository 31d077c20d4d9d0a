import { afterAll, describe, expect, test } from '@jest/globals';
import { createRepository, removeRepositories } from '../support/repository.ts';
import { sampleOf } from '../support/secrets.ts';

afterAll(removeRepositories);

const github = sampleOf('github-personal-access-token', 3);
const wrong = `${github.slice(0, -1)}${github.endsWith('A') ? 'B' : 'A'}`;
const datadog = sampleOf('datadog-api-key', 4);
const npm = sampleOf('npm-access-token', 2);
const lines = {
  [`token = "${wrong}"`]: 'fails the check crc32-base62: its checksum is wrong',
  'password = "your-password-here"': 'it only stands for a value',
  'api_token = "a1b2c3d4e5f6g7h8i9j0"': 'it is made up by hand',
  'api_token = "downloadManagerView"': 'looks like something that people write',
  [`commit = "${datadog}"`]: 'but no name beside it says so',
  [`title = "${'Wq7' + 'Zt2bKx9p'}"`]: 'the name title does not say that it is a secret',
  [`token = "/usr/share/${'x7Kq2' + 'vT9w'}"`]: 'it reads as something else',
  'x = 1': 'nothing there is long enough for a secret',
};

const repository = createRepository();
repository.commit({ 'a.py': `${Object.keys(lines).join('\n')}\nnpm = "${npm}"\nother = "${npm}"\n` });
const scan = (...args: string[]) => repository.keyguard(['scan', '--explain', ...args]);

describe('keyguard scan --explain FILE:LINE', () => {
  test.each(Object.entries(lines).map(([text, reason], at) => [at + 1, reason, text] as const))(
    'says why the value of line %i is left alone: %s',
    (line, reason) => {
      const { status, stdout, stderr } = scan(`a.py:${line}`);
      expect([status, stdout]).toEqual([0, '']);
      expect(stderr).toMatch(new RegExp(`^a\\.py:${line}:`));
      expect(stderr).toContain(reason);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    },
  );

  test('says why something is found, on this line alone', () => {
    const line = Object.keys(lines).length + 1;
    const { status, stderr } = scan(`a.py:${line}`);
    expect(status).toBe(1);
    expect(stderr).toContain('Why keyguard is certain (rule npm-access-token)');
    expect(stderr).toContain(`a.py:${line}:8`);
    expect(stderr).not.toContain(`a.py:${line + 1}`);
    expect(stderr).not.toContain('left alone');
  });

  test('names the exception that lets it pass', () => {
    const marked = createRepository();
    marked.commit({ 'a.py': `npm = "${npm}"  # keyguard:allow npm-access-token -- of the demo\n` });
    const { status, stderr } = marked.keyguard(['scan', '--explain', 'a.py:1']);
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^a\.py:1:8: allowed: of the demo\n/)]);
  });

  test('shows nothing of a value', () => {
    for (const [at, text] of Object.keys(lines).entries()) {
      const value = /"(.*)"/.exec(text)?.[1];
      if (value) expect(scan(`a.py:${at + 1}`).stderr).not.toContain(value.slice(0, 9));
    }
  });

  test('of a line that there is not it says so; without --explain it is no path', () => {
    expect(scan('a.py:99').stderr).toBe('a.py has no line 99\n');
    expect(repository.keyguard(['scan', 'a.py:1']).status).toBe(2);
    expect(scan('b.py:1').status).toBe(2);
  });

  test('a file whose name ends so is a file', () => {
    repository.write('b:1', `npm = "${npm}"\n`);
    expect(scan('b:1')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Why keyguard is certain'),
    });
  });
});
