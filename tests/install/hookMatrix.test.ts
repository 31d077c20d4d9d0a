import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { withHookMatrix } from '../../scripts/hookMatrix.ts';
import {
  createRepository,
  removeRepositories,
  repositoryAt,
  type TestRepository,
  temporaryFolder,
} from '../support/repository.ts';
import { matrixRows, type RowName, type Situation, situations } from './support/hookMatrix.ts';
import { binOf, type HookTool, toolFolder } from './support/hookTools.ts';
import { carrierwave, keyguard, script, treeOf } from './support/keyguard.ts';

/** How a project of one hook manager is made, and what its users do in it. */
interface Project {
  /** The real tool that it needs; null for none. */
  readonly tool: HookTool | null;
  /** Files that people commit; the hook writes a line to the file that `$HOOK_LOG` names. */
  readonly files: Readonly<Record<string, string>>;
  /** What makes a clone call its hooks, before keyguard. */
  readonly setUp: (repository: TestRepository) => void;
  /** Where its hooks lie in the git directory or the tree, for "as before". */
  readonly install: readonly string[];
}

const note = 'echo ran >> "$HOOK_LOG"';
const log = join(temporaryFolder(), 'log');

const bin = (tool: HookTool, file: string) => join(toolFolder(tool) ?? '', 'node_modules', file);
const run = (repository: TestRepository, ...command: readonly string[]) => {
  const quoted = command.map((word) => `'${word}'`).join(' ');
  const { status, stdout, stderr } = repository.tryGit(['-c', `alias.run=!${quoted}`, 'run'], environment);
  if (status !== 0) throw new Error(`${command.join(' ')}: ${status}\n${stdout}${stderr}`);
};
const node = (repository: TestRepository, ...args: readonly string[]) =>
  run(repository, process.execPath, ...args);

const verbatim = { recursive: true, verbatimSymlinks: true };

const preCommitFiles = {
  '.pre-commit-config.yaml': `# our hooks
repos:
  - repo: local
    hooks:
      # says that it ran
      - id: own
        name: own
        entry: sh -c '${note}'
        language: system
        always_run: true
`,
};

const projects: Record<RowName, Project> = {
  husky9: {
    tool: 'husky9',
    files: { '.husky/pre-commit': `${note}\n` },
    setUp: (repository) => node(repository, bin('husky9', 'husky/bin.js')),
    install: [],
  },
  subfolder: {
    tool: 'husky9',
    files: { 'frontend/.husky/pre-commit': `${note}\n`, 'frontend/package.json': '{"name":"frontend"}\n' },
    setUp: (repository) => node(repository, bin('husky9', 'husky/bin.js'), 'frontend/.husky'),
    install: [],
  },
  husky8: {
    tool: 'husky8',
    files: { '.husky/pre-commit': `#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\n${note}\n` },
    setUp: (repository) => node(repository, bin('husky8', 'husky/lib/bin.js'), 'install'),
    install: [],
  },
  husky4: {
    tool: 'husky4',
    files: {
      'package.json': `${JSON.stringify({ name: 'app', husky: { hooks: { 'pre-commit': note } } })}\n`,
      '.gitignore': 'node_modules\n',
    },
    setUp: (repository) => {
      // It wants to lie in the project that it guards.
      const modules = join(repository.root, 'node_modules');
      if (!existsSync(modules)) cpSync(join(toolFolder('husky4')!, 'node_modules'), modules, verbatim);
      run(
        repository,
        'env',
        `INIT_CWD=${repository.root}`,
        process.execPath,
        join(modules, 'husky/husky.js'),
        'install',
      );
    },
    install: [],
  },
  lefthook: {
    tool: 'lefthook',
    files: {
      'lefthook.yml': `# our hooks\npre-commit:\n  jobs:\n    # says that it ran\n    - name: own\n      run: ${note}\n`,
    },
    setUp: (repository) => run(repository, 'lefthook', 'install'),
    install: [],
  },
  'simple-git-hooks': {
    tool: 'simple-git-hooks',
    files: { '.simple-git-hooks.json': `{\n  "pre-commit": ${JSON.stringify(note)}\n}\n` },
    setUp: (repository) => run(repository, 'simple-git-hooks'),
    install: [],
  },
  'pre-commit': {
    tool: 'pre-commit',
    files: preCommitFiles,
    setUp: (repository) => run(repository, 'pre-commit', 'install'),
    install: [],
  },
  prek: {
    tool: 'prek',
    files: preCommitFiles,
    setUp: (repository) => run(repository, 'prek', 'install'),
    install: [],
  },
  'hooks-path': {
    tool: null,
    files: { '.githooks/pre-commit': `#!/bin/sh\n${note}\n` },
    setUp: (repository) => repository.git('config', 'core.hooksPath', '.githooks'),
    install: [],
  },
  'git-hooks': {
    tool: null,
    files: {},
    setUp: ({ root }) => script(join(root, '.git/hooks/pre-commit'), note),
    install: [],
  },
  none: { tool: null, files: {}, setUp: () => {}, install: [] },
  machine: {
    tool: null,
    files: {},
    setUp: ({ root }) => script(join(root, '.git/hooks/pre-commit'), note),
    install: ['--global'],
  },
};

/** What a package manager's script sees: nobody waits, and none is started. */
let environment: NodeJS.ProcessEnv = {};

afterAll(removeRepositories);

describe.each(Object.keys(matrixRows) as RowName[])('%s', (name) => {
  const { files, setUp, install, tool } = projects[name];
  const not: Partial<Record<Situation, string>> = matrixRows[name].not;
  const cell = (situation: Situation, action: () => void) => {
    if (not[situation] !== undefined) return;
    const testHere = tool === null || toolFolder(tool) ? test : test.skip;
    testHere(situations[situation], action);
  };

  let repository: TestRepository;
  let before: Record<string, string>;
  let configuration: string;

  beforeAll(() => {
    if (tool !== null && !toolFolder(tool)) return;
    const home = temporaryFolder();
    environment = {
      HOME: home,
      // Never /dev/null, which `git config --global` would replace by a file.
      GIT_CONFIG_GLOBAL: join(home, '.gitconfig'),
      XDG_DATA_HOME: join(home, 'data'),
      HOOK_LOG: log,
      npm_lifecycle_event: 'prepare',
      // husky 4 asks who installs it, and does nothing on a build server.
      npm_config_user_agent: 'npm/10.0.0',
      HUSKY_IGNORE_CI: '1',
      PATH: [...(tool ? [binOf(tool)] : []), process.env.PATH].join(delimiter),
    };
    writeFileSync(join(home, '.gitconfig'), '[user]\n\tname = Test\n');
    repository = createRepository();
    for (const [path, text] of Object.entries(files)) repository.write(path, text);
    for (const path of Object.keys(files).filter((each) => /hooks\/|husky\//.test(each)))
      chmodSync(join(repository.root, path), 0o755);
    repository.write('sub/a.txt', 'a');
    repository.commit();
    repository.git('branch', 'older');
    setUp(repository);
    before = everything();
    configuration = repository.git('config', '--local', '--list');
    guard(repository);
    repository.commit();
  });

  const everything = () => ({
    ...treeOf(repository.root),
    ...Object.fromEntries(
      Object.entries(treeOf(join(repository.root, '.git/hooks'))).map(([path, hash]) => [
        `.git/hooks/${path}`,
        hash,
      ]),
    ),
  });

  const guard = (each: TestRepository) => {
    const { status, stdout, stderr } = keyguard(each.root, ['install', ...install], environment);
    if (status !== 0) throw new Error(`install: ${status}\n${stdout}${stderr}`);
  };

  /** Stages a key and commits it; takes it out of index and work tree again. */
  const refuses = (
    each: TestRepository,
    args: readonly string[] = [],
    folder = 'config',
    variables = environment,
  ) => {
    each.write(`${folder}/carrierwave.rb`, carrierwave().text);
    each.git('add', '--intent-to-add', folder);
    if (!args.includes('-a')) each.git('add', folder);
    const head = each.git('rev-parse', 'HEAD');
    const { status, stderr, stdout } = each.tryGit(['commit', ...args, '-m', 'secret'], variables);
    const refused = status !== 0 && each.git('rev-parse', 'HEAD') === head;
    if (!refused) each.git('reset', '--quiet', '--hard', head);
    each.git('rm', '-rfq', '--ignore-unmatch', folder);
    return refused ? stderr + stdout : `passed: ${stderr}${stdout}`;
  };
  const refusal = /keyguard: commit refused: .*carrierwave\.rb/;

  const passes = (each: TestRepository) => {
    rmSync(log, { force: true });
    each.write('b.txt', String(Math.random()));
    each.git('add', 'b.txt');
    const { status, stderr } = each.tryGit(['commit', '-q', '-m', 'clean'], environment);
    return { status, stderr, ran: existsSync(log) ? readFileSync(log, 'utf8') : '' };
  };

  cell('commit', () => {
    expect(refuses(repository)).toMatch(refusal);
    expect(refuses(repository, ['-a'])).toMatch(refusal);
    const sub = repositoryAt(join(repository.root, 'sub'));
    expect(refuses(sub)).toMatch(refusal);
  });

  cell('own', () => {
    const { status, ran } = passes(repository);
    expect({ status, ran }).toEqual({ status: 0, ran: 'ran\n' });
  });

  cell('worktree', () => {
    const tree = repositoryAt(join(temporaryFolder(), 'later'));
    repository.git('worktree', 'add', '-q', '-b', 'later', tree.root);
    expect(refuses(tree)).toMatch(refusal);
    repository.git('worktree', 'remove', '--force', tree.root);
  });

  cell('older', () => {
    repository.git('checkout', '-q', 'older');
    // The managers that write their hooks anew, do it at the first commit.
    expect(passes(repository)).toMatchObject({ status: 0 });
    expect(refuses(repository)).toMatch(refusal);
    repository.git('checkout', '-q', 'main');
  });

  cell('clone', () => {
    const clone = createRepository({ clone: [repository.root] });
    setUp(clone);
    guard(clone);
    expect(clone.git('status', '--porcelain')).toBe('');
    expect(refuses(clone)).toMatch(refusal);
  });

  cell('stranger', () => {
    const clone = createRepository({ clone: [repository.root] });
    setUp(clone);
    clone.write('b.txt', 'b');
    clone.git('add', 'b.txt');
    const { status, stderr, stdout } = clone.tryGit(['commit', '-m', 'clean'], environment);
    expect(status).toBe(1);
    expect(stderr + stdout).toContain('keyguard');
  });

  cell('rewritten', () => {
    setUp(repository);
    expect(refuses(repository)).toMatch(refusal);
    // And once more, as a package manager does it that runs all scripts again.
    guard(repository);
    expect(refuses(repository)).toMatch(refusal);
  });

  cell('without', () => {
    const without = { ...environment, PATH: process.env.PATH };
    const moved = tool === null ? null : join(toolFolder(tool)!, 'node_modules');
    const hidden = moved && existsSync(moved) && name !== 'husky4' ? `${moved}-hidden` : null;
    if (name === 'husky4') rmSync(join(repository.root, 'node_modules'), { recursive: true });
    if (hidden) renameSync(moved!, hidden);
    try {
      expect(refuses(repository, [], 'config', without)).toMatch(refusal);
    } finally {
      if (hidden) renameSync(hidden, moved!);
    }
  });

  cell('uninstall', () => {
    if (name !== 'machine' && name !== 'husky4') setUp(repository);
    if (name !== 'none') guard(repository);
    const { status, stderr } = keyguard(repository.root, ['uninstall', ...install], environment);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    repository.git('reset', '--quiet');
    rmSync(join(repository.root, 'b.txt'), { force: true });
    // lefthook writes its hooks anew whenever its configuration has changed.
    if (name === 'lefthook') setUp(repository);
    // husky 4 notes the time in its hooks, so that theirs is another after they were written anew.
    if (name === 'husky4') expect(Object.keys(everything())).toEqual(Object.keys(before));
    else expect(everything()).toEqual(before);
    expect(repository.git('config', '--local', '--list')).toBe(configuration);
    expect(existsSync(join(repository.root, '.git/keyguard'))).toBe(false);
    // pre-commit wants its configuration staged.
    repository.git('add', '--all');
    if (not.own === undefined) expect(passes(repository)).toMatchObject({ status: 0, ran: 'ran\n' });
    else expect(refuses(repository)).toMatch(/^passed/);
  });
});

test('the README’s table says what is tested here', () => {
  const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
  expect(withHookMatrix(readme)).toBe(readme);
});
