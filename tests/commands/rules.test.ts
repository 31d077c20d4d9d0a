import { afterAll, expect, test } from '@jest/globals';
import { declared } from '../support/patterns.ts';
import { createRepository, removeRepositories } from '../support/repository.ts';

const { keyguard } = createRepository();

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
