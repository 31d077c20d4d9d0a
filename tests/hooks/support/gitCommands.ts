import { join } from 'node:path';
import { createRepository, type Outcome, type TestRepository } from '../../support/repository.ts';
import { bareRepository } from './bareRepository.ts';

/** A command of git that may bring a secret, what runs, and where the secret is caught. */
export interface GitCommand {
  /** As the documentation shows it. */
  readonly command: string;
  /** The hooks of keyguard that run where nothing is in the way, each once. */
  readonly hooks: readonly string[];
  /** The hook that catches the secret, and whether that stops the command or warns after it. */
  readonly caught: { readonly by: string; readonly how: 'stopped' | 'warned' } | null;
  /** What a warning says to type. */
  readonly undo?: string;
  /** Why there is nothing to catch, or what else there is to say. */
  readonly note?: string;
  /** Brings about the state before; no hook is in place yet. `text` is what the command is to bring. */
  prepare(repository: TestRepository, text: string): void;
  run(repository: TestRepository, environment: NodeJS.ProcessEnv, text: string): Outcome;
}

const git =
  (...args: string[]): GitCommand['run'] =>
  (repository, environment) =>
    repository.tryGit(args, environment);

const start = (repository: TestRepository) => repository.commit({ a: 'a\n', shared: 'shared\n' });

function stage(repository: TestRepository, text: string) {
  start(repository);
  repository.write('config.rb', text);
  repository.git('add', '.');
}

/** A branch `side` with two commits, the first of which brings the text; `main` has gone on. */
function side(repository: TestRepository, text: string) {
  start(repository);
  repository.git('checkout', '-q', '-b', 'side');
  repository.commit({ 'config.rb': text });
  repository.commit({ side: 'side\n' });
  repository.git('checkout', '-q', 'main');
  repository.commit({ main: 'main\n' });
}

/** A merge of `side` into `main` brings the text by itself: a merge driver writes it. */
function driven(repository: TestRepository, text: string) {
  start(repository);
  repository.git('checkout', '-q', '-b', 'side');
  repository.commit({ shared: 'side\n' });
  repository.git('checkout', '-q', 'main');
  repository.commit({ shared: 'mine\n', '.gitattributes': 'shared merge=driven\n' });
  repository.write('../driven', text);
  repository.git('config', 'merge.driven.driver', 'cp ../driven %A');
}

/** A remote `origin` that has what was committed so far. */
function remote(repository: TestRepository) {
  repository.git('remote', 'add', 'origin', bareRepository().path);
  repository.git('push', '-q', 'origin', 'HEAD:main');
}

function unpushed(repository: TestRepository, text: string) {
  start(repository);
  remote(repository);
  repository.commit({ 'config.rb': text });
}

const onSide: GitCommand['prepare'] = (repository, text) => {
  side(repository, text);
  repository.git('checkout', '-q', 'side');
};

const commitHooks = ['pre-commit', 'commit-msg', 'post-commit'];

export const gitCommands: readonly GitCommand[] = [
  {
    command: 'git commit',
    hooks: commitHooks,
    caught: { by: 'pre-commit', how: 'stopped' },
    prepare: stage,
    run: git('commit', '-m', 'message'),
  },
  {
    command: 'git commit PATH, -a',
    hooks: commitHooks,
    caught: { by: 'pre-commit', how: 'stopped' },
    prepare(repository, text) {
      start(repository);
      repository.write('a', text);
    },
    run: git('commit', '-m', 'message', 'a'),
  },
  {
    command: 'git commit, with a secret in the message',
    hooks: commitHooks,
    caught: { by: 'commit-msg', how: 'stopped' },
    prepare: start,
    run: (repository, environment, text) =>
      repository.tryGit(['commit', '--allow-empty', '-F', '-'], environment, `Subject\n\n${text}`),
  },
  {
    command: 'git commit --amend',
    hooks: [...commitHooks, 'post-rewrite'],
    caught: { by: 'pre-commit', how: 'stopped' },
    prepare: stage,
    run: git('commit', '--amend', '-m', 'message'),
  },
  {
    command: 'git commit --no-verify',
    hooks: ['post-commit'],
    caught: { by: 'post-commit', how: 'warned' },
    undo: 'git reset --soft HEAD~1',
    prepare: stage,
    run: git('commit', '--no-verify', '-m', 'message'),
  },
  {
    command: 'git commit --no-verify, the first of a repository',
    hooks: ['post-commit'],
    caught: { by: 'post-commit', how: 'warned' },
    undo: 'git update-ref -d HEAD',
    prepare(repository, text) {
      repository.write('config.rb', text);
      repository.git('add', '.');
    },
    run: git('commit', '--no-verify', '-m', 'message'),
  },
  {
    command: 'git commit --amend --no-verify',
    hooks: ['post-commit', 'post-rewrite'],
    caught: { by: 'post-commit', how: 'warned' },
    undo: 'git commit --amend',
    prepare: stage,
    run: git('commit', '--amend', '--no-verify', '-m', 'message'),
  },
  {
    command: 'git merge, without conflicts',
    hooks: ['pre-merge-commit', 'commit-msg', 'post-merge'],
    caught: { by: 'pre-merge-commit', how: 'stopped' },
    prepare: driven,
    run: git('merge', '--no-edit', 'side'),
  },
  {
    command: 'git merge --no-verify',
    hooks: ['post-merge'],
    caught: { by: 'post-merge', how: 'warned' },
    undo: 'git reset --merge ORIG_HEAD',
    prepare: driven,
    run: git('merge', '--no-edit', '--no-verify', 'side'),
  },
  {
    command: 'git merge, with conflicts, and git commit',
    hooks: commitHooks,
    caught: { by: 'pre-commit', how: 'stopped' },
    prepare(repository, text) {
      start(repository);
      repository.git('checkout', '-q', '-b', 'side');
      repository.commit({ shared: 'side\n' });
      repository.git('checkout', '-q', 'main');
      repository.commit({ shared: 'mine\n' });
      repository.tryGit(['merge', 'side']);
      repository.write('shared', text);
      repository.git('add', '.');
    },
    run: git('commit', '--no-edit'),
  },
  {
    command: 'git merge, with conflicts, and git commit --no-verify',
    hooks: ['post-commit'],
    caught: { by: 'post-commit', how: 'warned' },
    undo: 'git commit --amend',
    prepare(repository, text) {
      start(repository);
      repository.git('checkout', '-q', '-b', 'side');
      repository.commit({ shared: 'side\n' });
      repository.git('checkout', '-q', 'main');
      repository.commit({ shared: 'mine\n' });
      repository.tryGit(['merge', 'side']);
      repository.write('shared', text);
      repository.git('add', '.');
    },
    run: git('commit', '--no-edit', '--no-verify'),
  },
  {
    command: 'git merge, fast-forward',
    hooks: ['post-merge'],
    caught: null,
    note: 'makes no commit; those that it takes were caught where they were made or pushed',
    prepare(repository, text) {
      onSide(repository, text);
      repository.git('checkout', '-q', '-b', 'behind', 'side~2');
    },
    run: git('merge', '--ff-only', 'side'),
  },
  {
    command: 'git merge --squash, and git commit',
    hooks: ['post-merge', ...commitHooks],
    caught: { by: 'pre-commit', how: 'stopped' },
    prepare: side,
    run(repository, environment) {
      repository.tryGit(['merge', '--squash', 'side'], environment);
      return repository.tryGit(['commit', '-m', 'squashed'], environment);
    },
  },
  {
    command: 'git cherry-pick',
    hooks: ['post-commit'],
    caught: { by: 'post-commit', how: 'warned' },
    undo: 'git reset --soft HEAD~1',
    prepare: side,
    run: git('cherry-pick', 'side~1'),
  },
  {
    command: 'git cherry-pick of several',
    hooks: ['post-commit'],
    caught: { by: 'post-commit', how: 'warned' },
    undo: 'git rebase -i',
    prepare: side,
    run: git('cherry-pick', 'main..side'),
  },
  {
    command: 'git revert',
    hooks: ['post-commit'],
    caught: { by: 'post-commit', how: 'warned' },
    undo: 'git reset --soft HEAD~1',
    prepare(repository, text) {
      repository.commit({ 'config.rb': text });
      repository.commit({ 'config.rb': 'taken out\n' });
    },
    run: git('revert', '--no-edit', 'HEAD'),
  },
  {
    command: 'git rebase',
    hooks: ['post-commit', 'post-rewrite'],
    caught: { by: 'post-rewrite', how: 'warned' },
    undo: 'git rebase -i',
    prepare: onSide,
    run: git('rebase', 'main'),
  },
  {
    command: 'git rebase --apply',
    hooks: ['post-applypatch', 'post-rewrite'],
    caught: { by: 'post-rewrite', how: 'warned' },
    undo: 'git rebase -i',
    prepare: onSide,
    run: git('rebase', '--apply', 'main'),
  },
  {
    command: 'git rebase -i, with reword',
    hooks: ['pre-commit', 'commit-msg', 'post-commit', 'post-rewrite'],
    caught: { by: 'post-rewrite', how: 'warned' },
    undo: 'git rebase -i',
    prepare: onSide,
    run: (repository, environment) =>
      repository.tryGit(['-c', 'sequence.editor=sed -i.bak s/^pick/reword/', 'rebase', '-i', 'main'], {
        ...environment,
        GIT_EDITOR: 'true',
      }),
  },
  {
    command: 'git rebase --exec, which commits with --no-verify',
    hooks: ['post-commit', 'post-rewrite'],
    caught: { by: 'post-rewrite', how: 'warned' },
    undo: 'git rebase -i',
    prepare(repository, text) {
      onSide(repository, 'clean\n');
      repository.write('../new', text);
    },
    run: git(
      'rebase',
      '--exec',
      'cp ../new new && git add new && git commit -q --no-verify --allow-empty -m exec',
      'main',
    ),
  },
  {
    command: 'git am',
    hooks: ['post-applypatch'],
    caught: { by: 'post-applypatch', how: 'warned' },
    undo: 'git reset --keep ORIG_HEAD',
    prepare(repository, text) {
      side(repository, text);
      repository.git('format-patch', '-q', '-o', '../patches', 'main..side');
    },
    run: (repository, environment) =>
      repository.tryGit(
        ['am', ...['0001-change.patch', '0002-change.patch'].map((name) => join('../patches', name))],
        environment,
      ),
  },
  {
    command: 'git pull, with a merge',
    hooks: ['pre-merge-commit', 'commit-msg', 'post-merge'],
    caught: { by: 'pre-merge-commit', how: 'stopped' },
    prepare(repository, text) {
      driven(repository, text);
      repository.git('remote', 'add', 'origin', repository.root);
    },
    run: git('pull', '--no-rebase', '--no-edit', 'origin', 'side'),
  },
  {
    command: 'git pull --rebase',
    hooks: ['post-commit', 'post-rewrite'],
    caught: { by: 'post-rewrite', how: 'warned' },
    undo: 'git rebase -i',
    prepare(repository, text) {
      onSide(repository, text);
      const other = createRepository();
      other.git('fetch', '-q', repository.root, 'main');
      other.git('reset', '-q', '--hard', 'FETCH_HEAD');
      repository.git('remote', 'add', 'origin', other.root);
    },
    run: git('pull', '--rebase', 'origin', 'main'),
  },
  {
    command: 'git stash, and git stash pop',
    hooks: [],
    caught: null,
    note: 'brings nothing into the history; the commit that follows is checked',
    prepare: stage,
    run(repository, environment) {
      repository.tryGit(['stash'], environment);
      return repository.tryGit(['stash', 'pop'], environment);
    },
  },
  {
    command: 'git commit-tree, git filter-branch, programs with a git of their own; then git push',
    hooks: ['pre-push'],
    caught: { by: 'pre-push', how: 'stopped' },
    prepare(repository, text) {
      start(repository);
      remote(repository);
      repository.write('config.rb', text);
      repository.git('add', '.');
      const commit = repository.git('commit-tree', '-p', 'HEAD', '-m', 'm', repository.git('write-tree'));
      repository.git('update-ref', 'refs/heads/main', commit);
    },
    run: git('push', 'origin', 'main'),
  },
  {
    command: 'git tag -a, with a secret in its message; then git push --tags',
    hooks: ['pre-push'],
    caught: { by: 'pre-push', how: 'stopped' },
    prepare(repository, text) {
      start(repository);
      remote(repository);
      repository.tryGit(['tag', '-a', '-F', '-', 'v1'], {}, text);
    },
    run: git('push', '--tags', 'origin'),
  },
  {
    command: 'git push',
    hooks: ['pre-push'],
    caught: { by: 'pre-push', how: 'stopped' },
    prepare: unpushed,
    run: git('push', 'origin', 'main'),
  },
];
