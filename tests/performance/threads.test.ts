import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { createRepository, removeRepositories } from '../support/repository.ts';
import { awsKeyPair, sampleOf } from '../support/secrets.ts';

afterAll(removeRepositories);

test('one thread and many report the same, in the same order', () => {
  const repository = createRepository();
  for (let index = 0; index < 150; index++) {
    const { id, secret } = awsKeyPair(index + 1);
    const leak = index % 3 === 0 ? `id = "${id}"\nsecret = "${secret}"\n` : 'nothing = read();\n';
    repository.write(`folder${index % 7}/file${index}.py`, leak);
  }
  // Longer than what is read at once: in the middle of the list, and at its end.
  for (const name of ['folder3/long.txt', 'zzz/long1.txt', 'zzz/long2.txt', 'zzz/long3.txt'])
    repository.write(
      name,
      `${'a line of text\n'.repeat(350_000)}token: ${sampleOf('npm-access-token', name.length)}\n`,
    );
  for (let index = 0; index < 60; index++)
    symlinkSync(sampleOf('github-personal-access-token', index + 1), join(repository.root, `link${index}`));
  repository.write('wide.txt', Buffer.from(`token: ${sampleOf('npm-access-token')}\n`, 'utf16le'));
  const scan = (threads: string) => {
    const { status, stdout } = repository.keyguard(['scan', '.', '--format', 'json', '--threads', threads]);
    const { stats, ...report } = JSON.parse(stdout);
    return { status, report, files: stats.files, bytes: stats.bytes };
  };
  const alone = scan('1');
  expect(alone).toMatchObject({ status: 1, files: 215 });
  expect(alone.report.findings).toHaveLength(115);
  expect(scan('2')).toEqual(alone);
  expect(scan('5')).toEqual(alone);
});
