import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { install } from '../install/support/keyguard.ts';
import { removeRepositories } from '../support/repository.ts';
import { type LeakedRepository, leakedRepository } from './support/leakedRepository.ts';

afterAll(removeRepositories);

let repository: LeakedRepository;
beforeEach(() => {
  repository = leakedRepository();
});

const file = 'config/initializers/fog.rb';
const recover = (...args: string[]) => repository.keyguard(['recover', ...args]);
const guide = () => repository.read('keyguard-recovery.md').toString();
const lineOf = (id: string) =>
  guide()
    .split('\n')
    .find((line) => line.includes(`<!-- step ${id} -->`)) ?? '';
const tick = (id: string) =>
  repository.write(
    'keyguard-recovery.md',
    guide().replace(new RegExp(`\\[ \\](.*<!-- step ${id} -->)`), '[x]$1'),
  );

/** What looks as if it took the file out of git, and does not. */
function untrackInVain() {
  repository.git('rm', '-q', '--cached', file);
  repository.git('add', '.');
}

describe('git rm --cached, git add ., git commit', () => {
  test('leaves the key tracked: the guard says so', () => {
    recover('aws');
    repository.guard();
    untrackInVain();
    repository.write('README', 'text\n');
    repository.git('add', '.');
    const { status, stderr } = repository.tryGit(['commit', '-m', 'key is out']);
    expect(status).toBe(0);
    expect(stderr).toContain(`${file} is still in git`);
    expect(stderr).toContain('.gitignore');
    expect(stderr).not.toContain(repository.secret);
  });

  test('the guide says so, in every language', () => {
    for (const language of ['en', 'ja', 'ko']) {
      repository.keyguard(['--lang', language, 'recover', 'aws']);
      const [, step = ''] = guide().split('<!-- step untrack -->');
      const text = step.split('<!-- step ')[0]!;
      for (const command of ['git rm --cached', 'git add .', '.gitignore']) expect(text).toContain(command);
    }
  });

  test('--status says so, and takes the tick back', () => {
    recover('aws');
    tick('untrack');
    untrackInVain();
    const { status, stdout } = recover('--status');
    expect(status).toBe(1);
    expect(stdout).toContain(`${file} is tracked again`);
    expect(lineOf('untrack')).toMatch(/^- \[ \] /);
  });

  test('where no recovery was begun, the guard says so as soon as a commit looks like it', () => {
    install(repository.root);
    repository.git('add', '.');
    expect(repository.tryGit(['commit', '-m', 'guard']).stderr).not.toContain('still in git');
    untrackInVain();
    expect(repository.tryGit(['commit', '-m', 'key is out']).stderr).toContain(`${file} is still in git`);
    repository.write('.gitignore', `${file}\n`);
    repository.git('add', '.');
    expect(repository.tryGit(['commit', '-m', 'key is ignored']).stderr).toContain(`${file} is still in git`);
  });

  test('done right, the guard is silent and the tick stays', () => {
    recover('aws');
    repository.guard();
    repository.write('.gitignore', `${file}\n`);
    repository.git('rm', '-q', '--cached', file);
    repository.git('add', '.');
    const { status, stderr } = repository.tryGit(['commit', '-m', 'key is out']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    tick('untrack');
    const { stdout } = recover('--status');
    expect(stdout).not.toContain(file);
    expect(lineOf('untrack')).toMatch(/^- \[x\] /);
    expect(existsSync(join(repository.root, '.git/keyguard/leaked'))).toBe(false);
  });

  test('without the line, --status warns before git add does it', () => {
    recover('aws');
    repository.git('rm', '-q', '--cached', file);
    repository.commit();
    repository.git('reset', '-q', '--soft', 'HEAD');
    repository.git('rm', '-q', '--cached', '--ignore-unmatch', file);
    expect(recover('--status').stdout).toContain('the next “git add .” takes it in again');
  });
});

describe('public again', () => {
  test('is not believed while anything holds the key, and is when a scan of all history and tags is empty', () => {
    recover('aws');
    tick('public-again');
    tick('purge');
    const { stdout } = recover('--status');
    expect(stdout).toMatch(
      /history still holds it: 1 commit, reached by main, v1\.0, origin\/main, fork\/main/,
    );
    expect(stdout.match(/was ticked, but does not hold yet/g)).toHaveLength(2);
    expect(lineOf('public-again')).toMatch(/^- \[ \] /);

    // The branch is rewritten, and everything else has it still.
    repository.git('checkout', '-q', '--orphan', 'clean');
    repository.commit({ [file]: 'ENV\n' });
    repository.git('branch', '-q', '-M', 'clean', 'main');
    expect(recover('--status').stdout).toMatch(
      /still holds it: 1 commit, reached by v1\.0, origin\/main, fork\/main/,
    );
    repository.git('push', '-q', '--force', 'origin', 'main');
    repository.git('push', '-q', '--force', 'fork', 'main');
    expect(recover('--status').stdout).toMatch(/still holds it: 1 commit, reached by v1\.0\n/);
    repository.git('tag', '-d', 'v1.0');
    expect(recover('--status').stdout).toMatch(/still holds it: 1 commit, reached by reflog/);
    expect(lineOf('public-again')).toMatch(/^- \[ \] /);
    repository.git('reflog', 'expire', '--expire=now', '--all');
    tick('public-again');
    expect(recover('--status').stdout).toContain('nothing in its history');
    expect(lineOf('public-again')).toMatch(/^- \[x\] /);
    // What leaked is still told: the answer to the case needs it.
    expect(guide()).toContain(repository.leakedAt);
    expect(guide()).toContain('v1.0');
  });

  test('is not believed while another secret is in the history', () => {
    const other = leakedRepository(8);
    const begin = (...args: string[]) => other.keyguard(['recover', ...args]);
    begin('aws', '--key-id', repository.id);
    other.write(
      'keyguard-recovery.md',
      other
        .read('keyguard-recovery.md')
        .toString()
        .replace(/\[ \](.*<!-- step public-again -->)/, '[x]$1'),
    );
    const { stdout } = begin('--status');
    expect(stdout).toContain('history holds 1 secret besides');
    expect(other.read('keyguard-recovery.md').toString()).toMatch(/^- \[ \] .*<!-- step public-again -->$/m);
  });
});

describe('the way to the guide', () => {
  test('is shown by install where a remote holds a secret', () => {
    expect(install(repository.root).stdout).toMatch(
      new RegExp(`${file}:4: AWS.*pushed.* git keyguard recover aws leads`),
    );
  });

  test('is shown by the hook for an old secret that a remote holds', () => {
    repository.guard();
    repository.write(file, `${repository.read(file).toString()}# more\n`);
    repository.git('add', '.');
    const { status, stderr } = repository.tryGit(['commit', '-m', 'more']);
    expect(status).toBe(0);
    expect(stderr).toMatch(/already there: AWS.*on a remote.*npx keyguard recover aws leads/);
  });
});
