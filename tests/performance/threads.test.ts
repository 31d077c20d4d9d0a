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
  repository.write('wide.txt', Buffer.from(`token: ${sampleOf('npm-access-token')}\n`, 'utf16le'));
  const scan = (threads: string) => {
    const { status, stdout } = repository.keyguard(['scan', '.', '--format', 'json', '--threads', threads]);
    const { stats, ...report } = JSON.parse(stdout);
    return { status, report, files: stats.files, bytes: stats.bytes };
  };
  const alone = scan('1');
  expect(alone).toMatchObject({ status: 1, files: 151 });
  expect(alone.report.findings).toHaveLength(51);
  expect(scan('2')).toEqual(alone);
  expect(scan('5')).toEqual(alone);
});
