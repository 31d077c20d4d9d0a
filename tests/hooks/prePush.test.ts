import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  createRepository,
  removeRepositories,
  type TestRepository,
  temporaryFolder,
} from '../support/repository.ts';
import { plant } from '../support/situations.ts';
import { bareRepository } from './support/bareRepository.ts';
import { type LaidHooks, layHooks } from './support/layHooks.ts';

afterAll(removeRepositories);

const { text, clean, id } = plant();
const other = plant(2);

const bare = () => bareRepository().path;

/** A repository with hooks, a remote `origin` that has its first commit, and `refused` and `passes` to push with. */
function pushing(repository = createRepository()) {
  const first = repository.commit({ a: 'a\n' });
  const url = bare();
  repository.git('remote', 'add', 'origin', url);
  repository.git('push', '-q', 'origin', 'HEAD:refs/heads/main');
  const hooks = layHooks(repository);
  return { repository, first, url, ...pushes(repository, hooks) };
}

function pushes(repository: TestRepository, hooks: LaidHooks) {
  const push = (...args: string[]) => repository.tryGit(['push', '-q', ...args], hooks.environment);
  return {
    push,
    refused(...args: string[]) {
      const { status, stderr } = push(...args);
      expect(stderr).toMatch(/^keyguard: push refused: /);
      expect(stderr).not.toContain(id);
      expect(status).not.toBe(0);
      return stderr;
    },
    passes(...args: string[]) {
      const { status, stderr } = push(...args);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    },
  };
}

describe('pre-push refuses', () => {
  test('a new branch, and names commit and file', () => {
    const { repository, refused } = pushing();
    repository.git('checkout', '-q', '-b', 'feature');
    const commit = repository.commit({ 'config.rb': text }, 'Upload to S3\n\nbody');
    const stderr = refused('origin', 'feature');
    expect(stderr.split('\n', 1)[0]).toBe(
      `keyguard: push refused: AWS access key ID and secret in config.rb:3 (commit ${commit.slice(0, 10)}: Upload to S3)`,
    );
    expect(stderr).toContain('git commit --amend');
  });

  test('a commit that is named by words of its message', () => {
    const { repository, refused, passes } = pushing();
    repository.commit({ b: 'b' }, 'Some words');
    passes('origin', 'HEAD^{/Some words}:refs/heads/words');
    repository.commit({ 'config.rb': text }, 'Other words');
    refused('origin', 'HEAD^{/Other words}:refs/heads/words');
  });

  test('a secret that a later commit takes out again', () => {
    const { repository, refused } = pushing();
    const commit = repository.commit({ 'config.rb': text });
    repository.commit({ 'config.rb': clean });
    const stderr = refused('origin', 'HEAD:main');
    expect(stderr).toContain(`git rebase -i ${commit.slice(0, 10)}~1`);
  });

  test('a secret of the first commit', () => {
    const repository = createRepository();
    repository.commit({ 'config.rb': text });
    repository.commit({ 'config.rb': clean });
    repository.git('remote', 'add', 'origin', bare());
    const { refused } = pushes(repository, layHooks(repository));
    expect(refused('origin', 'HEAD:main')).toContain('git rebase -i --root');
  });

  test('a force push', () => {
    const { repository, refused, first } = pushing();
    repository.commit({ b: 'b' });
    repository.git('push', '-q', '--no-verify', 'origin', 'HEAD:main');
    repository.git('reset', '-q', '--hard', first);
    repository.commit({ 'config.rb': text });
    refused('--force', 'origin', 'HEAD:main');
  });

  test('several refs at once, of which one brings a secret', () => {
    const { repository, refused, first } = pushing();
    repository.git('checkout', '-q', '-b', 'one');
    repository.commit({ one: '1' });
    repository.git('checkout', '-q', '-b', 'two', first);
    repository.commit({ 'config.rb': text });
    repository.git('push', '-q', '--no-verify', 'origin', 'HEAD~1:refs/heads/gone');
    refused('origin', 'one', 'two', ':gone');
  });

  test('a tag, and the message of an annotated one', () => {
    const { repository, refused, first } = pushing();
    repository.commit({ 'config.rb': text });
    repository.git('tag', 'light');
    repository.git('reset', '-q', '--hard', first);
    refused('origin', 'light');
    repository.tryGit(['tag', '-a', '-F', '-', 'annotated'], {}, `Version 1\n\n${text}`);
    expect(refused('origin', 'annotated')).toMatch(/in line \d+ of the message \([0-9a-f]{10}\)/);
  });

  test('a tag of a file that no commit has', () => {
    const { repository, refused } = pushing();
    const { stdout } = repository.tryGit(['hash-object', '-w', '--stdin'], {}, text);
    repository.git('tag', 'file', stdout.trim());
    refused('origin', 'file');
  });

  describe('and names commands that change what is pushed, not what is checked out', () => {
    /** What stands behind the last sentence. */
    const wayOut = (stderr: string) => /Take it out, then push again(?:: (.*))?\n/.exec(stderr)?.[1];

    test('another branch, by its last commit and by an older one', () => {
      const { repository, refused } = pushing();
      repository.git('checkout', '-q', '-b', 'the-feature');
      const commit = repository.commit({ 'config.rb': text });
      repository.git('checkout', '-q', 'main');
      expect(wayOut(refused('origin', 'the-feature'))).toBe('git switch the-feature && git commit --amend');
      repository.git('checkout', '-q', 'the-feature');
      repository.commit({ b: 'b' });
      repository.git('checkout', '-q', 'main');
      expect(wayOut(refused('origin', 'the-feature'))).toBe(
        `git switch the-feature && git rebase -i ${commit.slice(0, 10)}~1, with "edit" for that commit`,
      );
    });

    test('an older commit of what is checked out', () => {
      const { repository, refused } = pushing();
      const commit = repository.commit({ 'config.rb': text });
      repository.commit({ b: 'b' });
      expect(wayOut(refused('origin', 'HEAD~1:refs/heads/main'))).toContain(
        `git rebase -i ${commit.slice(0, 10)}~1`,
      );
    });

    test('a commit with a merge behind it, which a rebase alone would undo', () => {
      const { repository, refused } = pushing();
      const oldest = repository.commit({ 'config.rb': text });
      repository.git('checkout', '-q', '-b', 'side');
      repository.commit({ side: '1' });
      repository.git('checkout', '-q', 'main');
      repository.git('merge', '-q', '--no-ff', '-m', 'merged', 'side');
      expect(wayOut(refused('origin', 'main'))).toContain(
        `git rebase -i --rebase-merges ${oldest.slice(0, 10)}~1`,
      );
    });

    test('a merge that is not the last commit', () => {
      const { repository, refused, first } = pushing();
      repository.git('checkout', '-q', '-b', 'side', first);
      repository.commit({ side: '1' });
      repository.git('checkout', '-q', 'main');
      repository.git('merge', '-q', '--no-ff', '--no-commit', 'side');
      const merge = repository.commit({ 'config.rb': text });
      repository.commit({ b: 'b' });
      expect(wayOut(refused('origin', 'main'))).toContain(
        `git rebase -i --rebase-merges ${merge.slice(0, 10)}~1`,
      );
    });

    test('the message of a tag, which is made anew', () => {
      const { repository, refused, passes } = pushing();
      repository.tryGit(['tag', '-a', '-F', '-', 'v1'], {}, `Version 1\n\n${text}`);
      const command = wayOut(refused('origin', 'v1'));
      expect(command).toBe("git tag -f -a v1 'v1^{}'");
      const editor = { GIT_EDITOR: 'echo Version >' };
      expect(repository.tryGit(['-c', `alias.again=!${command}`, 'again'], editor).status).toBe(0);
      passes('origin', 'v1');
    });

    test('what no branch has: no command is better than one for another commit', () => {
      const { repository, refused, first } = pushing();
      repository.commit({ 'config.rb': text });
      repository.git('tag', 'light');
      repository.git('tag', 'file', 'HEAD:config.rb');
      repository.git('reset', '-q', '--hard', first);
      expect(refused('origin', 'light')).toContain('Take it out, then push again\n');
      expect(refused('origin', 'file')).toContain('Take it out, then push again\n');
    });
  });

  test('a push to a URL that is no remote, and to another remote by its name', () => {
    const { repository, refused } = pushing();
    repository.commit({ 'config.rb': text });
    const url = bare();
    refused(url, 'HEAD:main');
    repository.git('remote', 'add', 'second', url);
    refused('second', 'HEAD:main');
  });

  test('what another remote has, where the one that is pushed to is known', () => {
    const { repository, refused } = pushing();
    repository.git('remote', 'add', 'second', bare());
    repository.git('push', '-q', '--no-verify', 'second', 'HEAD:main');
    repository.commit({ 'config.rb': text });
    repository.git('push', '-q', '--no-verify', 'origin', 'HEAD:main');
    refused('second', 'HEAD:main');
  });

  test('a secret in the message of a commit', () => {
    const { repository, refused } = pushing();
    repository.tryGit(['commit', '-q', '--no-verify', '--allow-empty', '-F', '-'], {}, `Subject\n\n${text}`);
    expect(refused('origin', 'HEAD:main')).toContain('Take it out of the message.');
  });

  test('a merge that brings a secret which none of its parents has', () => {
    const { repository, refused, first } = pushing();
    repository.git('checkout', '-q', '-b', 'side');
    repository.commit({ b: 'b' });
    repository.git('checkout', '-q', '-b', 'mine', first);
    repository.commit({ c: 'c' });
    repository.git('merge', '-q', '--no-commit', '--no-ff', 'side');
    repository.write('c', text);
    repository.git('add', '.');
    repository.git('commit', '-q', '--no-verify', '-m', 'evil');
    expect(refused('origin', 'mine')).toContain('c:3');
  });

  test('where a commit cannot be read', () => {
    const { repository, push } = pushing();
    repository.commit({ b: 'a content of its own\n' });
    const blob = repository.git('rev-parse', 'HEAD:b');
    rmSync(join(repository.root, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const { status, stderr } = push('origin', 'HEAD:main');
    expect(stderr).toMatch(/^keyguard: push refused: b could not be checked: /);
    expect(status).not.toBe(0);
  });
});

describe('pre-push lets pass', () => {
  test('a clean push, a deleted branch, and one that brings nothing new', () => {
    const { repository, passes } = pushing();
    repository.commit({ 'config.rb': clean });
    passes('origin', 'HEAD:main', 'HEAD:refs/heads/other');
    passes('origin', 'HEAD:refs/heads/third');
    passes('origin', ':other');
  });

  test('an old secret that the remote has, in a file that changes', () => {
    const { repository, passes } = pushing();
    repository.commit({ 'config.rb': text });
    repository.git('push', '-q', '--no-verify', 'origin', 'HEAD:main');
    repository.commit({ 'config.rb': `# changed\n${text}` });
    repository.git('mv', 'config.rb', 'moved.rb');
    repository.commit();
    passes('origin', 'HEAD:main');
  });

  test('the first push to a fork, and says what it left out', () => {
    const { repository, push } = pushing();
    repository.commit({ 'config.rb': text });
    repository.git('push', '-q', '--no-verify', 'origin', 'HEAD:main');
    repository.commit({ b: 'b' });
    repository.git('remote', 'add', 'fork', bare());
    const { status, stderr } = push('fork', 'HEAD:main');
    expect(status).toBe(0);
    expect(stderr).toMatch(/^keyguard: nothing is known of what fork has.*keyguard check --range HEAD\n$/);
  });

  test('what an exception covers, in the same commit or in a later one', () => {
    const { repository, passes, refused } = pushing();
    repository.commit({ 'config.rb': text });
    const [, fingerprint] = /allow ([0-9a-f]{12}) --reason/.exec(refused('origin', 'HEAD:main')) ?? [];
    repository.commit({ c: 'c' });
    const allowed = repository.keyguard(['allow', fingerprint!, '--reason', 'made up for the tests']);
    expect(allowed).toMatchObject({ status: 0, stderr: '' });
    repository.commit();
    passes('origin', 'HEAD:main');
    repository.git('rm', '-q', '.keyguard/allow.toml', 'config.rb');
    repository.commit();
    passes('origin', 'HEAD:main');
  });

  test('everything with KEYGUARD=0, in one line', () => {
    const { repository } = pushing();
    repository.commit({ 'config.rb': text });
    const { status, stderr } = repository.tryGit(['push', '-q', 'origin', 'HEAD:main'], { KEYGUARD: '0' });
    expect(status).toBe(0);
    expect(stderr).toBe('keyguard: this push was not checked, because KEYGUARD=0 is set\n');
  });
});

describe('pre-push in a shallow clone', () => {
  let source: TestRepository;
  beforeAll(() => {
    source = createRepository();
    source.commit({ 'old.rb': other.text });
    source.commit({ b: 'b' });
  });

  const shallow = () => {
    const clone = createRepository({ clone: ['--depth', '1', `file://${source.root}`] });
    return { clone, ...pushes(clone, layHooks(clone)) };
  };

  test('judges what was committed in it', () => {
    const { clone, refused, passes } = shallow();
    clone.git('checkout', '-q', '-b', 'feature');
    clone.commit({ c: 'c' });
    passes('origin', 'feature');
    clone.commit({ 'config.rb': text });
    refused('origin', 'feature');
  });

  test('says what to do where it cannot tell what is new', () => {
    const { clone, push } = shallow();
    clone.git('remote', 'rm', 'origin');
    const { status, stderr } = push(join(temporaryFolder(), 'nowhere'), 'HEAD:main');
    expect(status).not.toBe(0);
    expect(stderr).not.toContain(other.id);
    const url = bare();
    const again = push(url, 'HEAD:main');
    expect(again.status).not.toBe(0);
    expect(again.stderr).toMatch(
      /^keyguard: what commit [0-9a-f]{10} adds cannot be told, .*git fetch --unshallow/,
    );
  });
});
