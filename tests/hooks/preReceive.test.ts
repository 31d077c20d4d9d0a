import { chmodSync, copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { script } from '../install/support/keyguard.ts';
import { createRepository, keyguard, removeRepositories, temporaryFolder } from '../support/repository.ts';
import { plant } from '../support/situations.ts';
import { bareRepository } from './support/bareRepository.ts';

afterAll(removeRepositories);

const { text, clean, id } = plant();
const hook = resolve(import.meta.dirname, '../../hooks/server/pre-receive');

/** A server with the hook, and a repository that has pushed a commit there before. */
function serverAndClient() {
  const { path, repository: server } = bareRepository();
  const programs = temporaryFolder();
  script(join(programs, 'keyguard'), `exec '${process.execPath}' '${keyguard}' "$@"`);
  const client = createRepository();
  client.git('remote', 'add', 'origin', path);
  client.commit({ 'old.rb': plant(2).text });
  client.git('push', '-q', 'origin', 'main');
  copyFileSync(hook, join(path, 'hooks/pre-receive'));
  chmodSync(join(path, 'hooks/pre-receive'), 0o755);
  const push = (args: readonly string[], PATH = `${programs}:${process.env.PATH}`) =>
    client.tryGit(['push', '-q', '--no-verify', 'origin', ...args], { PATH });
  return { client, server, push };
}

describe('pre-receive on a server', () => {
  test('refuses a secret, which does not stay there', () => {
    const { client, server, push } = serverAndClient();
    client.commit({ 'config.rb': text }, 'Upload to S3');
    const commit = client.commit({ 'config.rb': clean });
    const { status, stderr } = push(['HEAD:refs/heads/feature', 'HEAD:main']);
    expect(status).not.toBe(0);
    expect(stderr).toMatch(
      /^remote: keyguard: push refused: AWS access key ID and secret in config\.rb:3 \(commit [0-9a-f]{10}: Upload to S3\)/,
    );
    expect(stderr).not.toContain(id);
    expect(server.tryGit(['cat-file', '-e', commit]).status).not.toBe(0);
  });

  test('lets pass what adds none, where it has old ones itself, and deleted branches', () => {
    const { client, push } = serverAndClient();
    client.commit({ 'old.rb': `# changed\n${plant(2).text}` });
    expect(push(['HEAD:refs/heads/feature'])).toMatchObject({ status: 0, stderr: '' });
    expect(push([':feature'])).toMatchObject({ status: 0, stderr: '' });
  });

  test('reads the exceptions of the branch that is pushed', () => {
    const { client, push } = serverAndClient();
    const entry = (rule: string) => `[[allow]]\npath = "config.rb"\nrule = "${rule}"\nreason = "made up"\n`;
    const rules = ['aws-access-key-id', 'aws-secret-access-key'];
    client.commit({
      'config.rb': text,
      '.keyguard/allow.toml': `version = 1\n\n${rules.map(entry).join('\n')}`,
    });
    expect(push(['HEAD:main'])).toMatchObject({ status: 0, stderr: '' });
  });

  test('fails closed where keyguard or node is not there', () => {
    const { client, push } = serverAndClient();
    client.commit({ b: 'b' });
    const [missing, broken] = [temporaryFolder(), temporaryFolder()];
    const git = client.git('--exec-path');
    script(join(broken, 'keyguard'), 'exit 134');
    for (const folder of [missing, broken]) {
      const { status, stderr } = push(['HEAD:main'], `${folder}:${git}:/usr/bin:/bin`);
      expect(status).not.toBe(0);
      expect(stderr).toMatch(/keyguard: push stopped, (nothing could be checked|the check could not)/);
    }
  });
});
