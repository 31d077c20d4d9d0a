import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { guardedRepository, install, keyguard, packageFolder, script } from '../install/support/keyguard.ts';
import {
  createRepository,
  removeRepositories,
  repositoryAt,
  type TestRepository,
} from '../support/repository.ts';

afterAll(removeRepositories);

const doctor = (root: string, args: readonly string[] = [], environment: NodeJS.ProcessEnv = {}) =>
  keyguard(root, ['doctor', ...args], environment);

/** All that a look must leave as it was: the index byte for byte, the objects, the work tree, the configuration. */
function stateOf({ root, git }: TestRepository) {
  // It may write into the index what it has learnt of the files.
  const status = git('status', '--porcelain', '--ignored');
  return {
    status,
    index: readFileSync(join(root, '.git/index')).toString('base64'),
    objects: git('count-objects', '-v'),
    files: readdirSync(root).sort(),
    git: readdirSync(join(root, '.git')).sort(),
    config: git('config', '--list'),
  };
}

/** A guarded repository with something staged, something changed and something untracked. */
function atWork(): TestRepository {
  const repository = guardedRepository();
  repository.commit({ 'a.txt': 'one\n', 'b.txt': 'one\n' });
  repository.write('a.txt', 'two\n');
  repository.git('add', 'a.txt');
  repository.write('b.txt', 'two\n');
  repository.write('c.txt', 'three\n');
  return repository;
}

describe('a healthy set-up', () => {
  test('one line says so, and nothing is changed', () => {
    const repository = atWork();
    const before = stateOf(repository);
    const { status, stdout, stderr } = doctor(repository.root);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^keyguard guards this repository: [^\n]*husky[^\n]*\n$/);
    expect(stateOf(repository)).toEqual(before);
  });

  test.each(['git-hooks', 'husky'])('%s, from a subfolder and before the first commit', (manager) => {
    const repository = createRepository();
    install(repository.root, {}, ['--manager', manager]);
    mkdirSync(join(repository.root, 'deep'));
    expect(doctor(join(repository.root, 'deep'))).toMatchObject({ status: 0, stderr: '' });
  });

  test('a committed folder of hooks, and a linked worktree', () => {
    const repository = createRepository();
    script(join(repository.root, 'scripts/hooks/pre-commit'), 'true');
    repository.git('config', 'core.hooksPath', 'scripts/hooks');
    install(repository.root);
    repository.commit();
    const tree = join(dirname(repository.root), 'tree');
    repository.git('worktree', 'add', '--quiet', tree);
    expect(doctor(repository.root)).toMatchObject({ status: 0, stderr: '' });
    expect(doctor(tree)).toMatchObject({ status: 0, stderr: '' });
  });

  test('with texts excluded by the configuration', () => {
    const repository = guardedRepository();
    repository.commit({ '.keyguard/config.toml': 'exclude = ["**/*.txt", "docs/**"]\n' });
    expect(doctor(repository.root)).toMatchObject({ status: 0, stderr: '' });
  });

  test('in a path with a colon and a space', () => {
    const repository = createRepository({ name: 'a: b' });
    install(repository.root);
    expect(doctor(repository.root)).toMatchObject({ status: 0, stderr: '' });
  });
});

const faults: readonly {
  readonly name: string;
  readonly plant: (repository: TestRepository) => unknown;
  readonly says: RegExp;
  /** Whether `--fix` mends it. */
  readonly fix: boolean;
}[] = [
  {
    name: 'core.hooksPath that somebody has set since',
    plant({ git }) {
      git('config', 'core.hooksPath', '.other');
    },
    says: /looks for hooks in \.other.*\.husky\/_.*\.git\/config/,
    fix: true,
  },
  {
    name: 'core.hooksPath of this work tree alone',
    plant({ git }) {
      git('config', 'extensions.worktreeConfig', 'true');
      git('config', '--worktree', 'core.hooksPath', 'mine');
    },
    says: /looks for hooks in mine.*\(worktree\)/,
    fix: true,
  },
  {
    name: 'the folder of shims is missing, as in a fresh clone',
    plant: ({ root }) => rmSync(join(root, '.husky/_'), { recursive: true }),
    says: /\.husky\/_ is missing/,
    fix: true,
  },
  {
    name: 'the shim is missing',
    plant: ({ root }) => rmSync(join(root, '.husky/_/pre-commit')),
    says: /pre-commit is missing/,
    fix: true,
  },
  {
    name: 'a hook without a run bit',
    plant: ({ root }) => chmodSync(join(root, '.husky/_/pre-commit'), 0o644),
    says: /pre-commit is not executable/,
    fix: true,
  },
  {
    name: 'Windows line ends in the committed hook',
    plant({ root }) {
      const file = join(root, '.husky/pre-commit');
      writeFileSync(file, readFileSync(file, 'latin1').replaceAll('\n', '\r\n'), 'latin1');
    },
    says: /\.husky\/pre-commit has Windows line ends/,
    fix: true,
  },
  { name: 'HUSKY=0', plant: () => ({ HUSKY: '0' }), says: /HUSKY=0 is set here/, fix: false },
  { name: 'KEYGUARD=0', plant: () => ({ KEYGUARD: '0' }), says: /KEYGUARD=0 is set here/, fix: false },
  {
    name: 'HUSKY=0 in the file that husky reads first',
    plant({ root }) {
      const home = join(root, '../config');
      mkdirSync(join(home, 'husky'), { recursive: true });
      writeFileSync(join(home, 'husky/init.sh'), 'export HUSKY=0\n');
      return { XDG_CONFIG_HOME: home };
    },
    says: /init\.sh sets HUSKY=0/,
    fix: false,
  },
  {
    name: 'the block was taken out of the hook, and the branch has another one',
    plant({ root }) {
      writeFileSync(join(root, '.husky/_/pre-commit'), '#!/usr/bin/env sh\n. "$(dirname "$0")/h"\n');
      script(join(root, '.husky/pre-commit'), 'true');
    },
    says: /let a made-up key pass/,
    fix: true,
  },
  {
    name: 'an exit above the block in the committed hook',
    plant({ root }) {
      const file = join(root, '.husky/pre-commit');
      writeFileSync(file, `#!/bin/sh\n# off for now\nexit 0\n${readFileSync(file, 'latin1')}`, 'latin1');
    },
    says: /line 3 of \S+\.husky\/pre-commit \(exit 0\) ends the hook.*\n.*--fix/,
    fix: true,
  },
  {
    name: 'an exit above the block that hangs on a condition',
    plant({ root }) {
      const file = join(root, '.husky/pre-commit');
      const text = readFileSync(file, 'latin1');
      writeFileSync(file, `#!/bin/sh\nif true; then\n  exit 0\nfi\n${text}`, 'latin1');
    },
    says: /let a made-up key pass.*begins in line 6 of \S+\.husky\/pre-commit.*\n.*move the block/,
    fix: false,
  },
  {
    name: 'a hook before the guard that fails',
    plant: ({ root }) => script(join(root, '.git/hooks/pre-commit'), 'echo "no lint today" >&2; exit 1'),
    says: /failed before keyguard.*no lint today/,
    fix: false,
  },
  {
    name: 'the best-known rules switched off by the configuration',
    plant(repository) {
      const rules = '"github-personal-access-token", "aws-access-key-id"';
      repository.write('.keyguard/config.toml', `disable = [${rules}]\n`);
      repository.commit();
    },
    says: /let a made-up key pass.*configuration/,
    fix: false,
  },
];

describe('finds', () => {
  test.each(faults)('$name', ({ plant, says, fix }) => {
    const repository = atWork();
    if (!existsSync(join(repository.root, '.husky/pre-commit'))) throw new Error('no hook');
    const environment = (plant(repository) ?? {}) as NodeJS.ProcessEnv;
    const { status, stderr } = doctor(repository.root, [], environment);
    expect(stderr).toMatch(says);
    expect(status).toBe(1);
    const after = doctor(repository.root, ['--fix'], environment);
    if (fix) expect(after).toMatchObject({ status: 0, stderr: '' });
    else expect(after.status).not.toBe(0);
  });

  test('a repository without keyguard', () => {
    const { root } = createRepository();
    expect(doctor(root)).toMatchObject({ status: 1, stderr: expect.stringContaining('not installed') });
  });

  test('node that a graphical client does not find, which is no reason to fail here', () => {
    const repository = guardedRepository();
    const environment = { KEYGUARD_CLIENT_PATH: '/nowhere:/nothing' };
    const { status, stderr } = doctor(repository.root, [], environment);
    expect(status).toBe(0);
    expect(stderr).toMatch(/may find no node.*\n.*init\.sh.*PATH/);
    const home = join(repository.root, '../config');
    mkdirSync(join(home, 'husky'), { recursive: true });
    writeFileSync(join(home, 'husky/init.sh'), 'export PATH="$PATH:/opt/node/bin"\n');
    expect(doctor(repository.root, [], { ...environment, XDG_CONFIG_HOME: home }).stderr).toBe('');
  });

  test('an old copy in the git directory', () => {
    const repository = guardedRepository();
    cpSync(packageFolder('99.0.0'), join(repository.root, 'node_modules/keyguard'), { recursive: true });
    const { status, stderr } = doctor(repository.root);
    expect(stderr).toMatch(/the copy of keyguard in the git directory is .* node_modules has 99\.0\.0/);
    expect(status).toBe(0);
  });

  test('another worktree whose hooks are gone', () => {
    const repository = guardedRepository();
    repository.commit();
    const tree = join(dirname(repository.root), 'tree');
    repository.git('worktree', 'add', '--quiet', tree);
    rmSync(join(tree, '.husky/_'), { recursive: true, force: true });
    expect(doctor(repository.root)).toMatchObject({ status: 1, stderr: expect.stringContaining(tree) });
    expect(doctor(repository.root, ['--fix']).status).toBe(0);
    expect(repositoryAt(tree).tryGit(['hook', 'run', 'pre-commit']).status).toBe(0);
  });
});

test('the planted key is in no output, and nothing of it is left', () => {
  const repository = atWork();
  const { stdout, stderr } = doctor(repository.root);
  expect(stdout + stderr).not.toMatch(/ghp_|AKIA/);
  expect(repository.git('count-objects')).toBe(repository.git('count-objects'));
});
