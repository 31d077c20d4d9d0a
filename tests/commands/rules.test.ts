import { afterAll, expect, test } from '@jest/globals';
import { declared } from '../support/patterns.ts';
import { createRepository, removeRepositories } from '../support/repository.ts';

const { keyguard, write } = createRepository();

afterAll(removeRepositories);

test('keyguard rules names every declared rule and the generic ones, once', () => {
  const { status, stdout } = keyguard(['rules']);
  const ids = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' ', 1)[0]);
  expect(status).toBe(0);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids).toEqual(expect.arrayContaining([...declared.keys(), 'generic-password']));
});

test('keyguard rules ID explains how it is found and what to do with it', () => {
  const { status, stdout } = keyguard(['rules', 'aws-secret-access-key']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^aws-secret-access-key: AWS secret access key\n/);
  for (const fact of ['next to aws-access-key-id', 'AWS_SECRET_ACCESS_KEY', 'https://'])
    expect(stdout).toContain(fact);
});

test('an id that there is not is a usage error that names the nearest', () => {
  const { status, stderr } = keyguard(['rules', 'aws-acces-key-id']);
  expect(status).toBe(2);
  expect(stderr).toBe('keyguard: there is no rule aws-acces-key-id, did you mean aws-access-key-id?\n');
});

test('keyguard rules NAME lists those whose id or title has it, the own ones of the repository among them', () => {
  write(
    '.keyguard/patterns/acme.toml',
    [
      'title = "Acme"',
      'docs = "https://wiki.acme.example/tokens"',
      '[[secrets]]',
      'id = "acme-badge"',
      'title = "Acme GitHub badge \\u001b[31m"',
      'format = "acmedt_{base62:24}"',
      'env = "ACME_BADGE"',
    ].join('\n'),
  );
  const { status, stdout } = keyguard(['rules', 'GitHub']);
  expect(status).toBe(0);
  const ids = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' ', 1)[0]);
  expect(ids).toEqual(expect.arrayContaining(['acme-badge', 'github-personal-access-token']));
  expect(ids).not.toContain('aws-access-key-id');
  expect(stdout).not.toContain('\u001b');
  expect(keyguard(['rules', 'acme-badge']).stdout).toMatch(/^acme-badge: Acme GitHub badge/);
});
