import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  createRepository,
  removeRepositories,
  repositoryAt,
  temporaryFolder,
} from '../support/repository.ts';
import { carrierwave, guardedRepository, install, keyguard } from './support/keyguard.ts';

afterAll(removeRepositories);

/** What the refused commit proposes to type, with a reason. */
function proposedCommand(report: string): string {
  const [, command = ''] = /^ {2}No secret at all\? (.+) --reason "\.\.\."$/m.exec(report) ?? [];
  return `${command} --reason 'a key of the documentation'`;
}

const sh = (cwd: string, command: string, environment: NodeJS.ProcessEnv = {}) =>
  spawnSync('/bin/sh', ['-c', command], { cwd, env: { ...process.env, ...environment }, encoding: 'utf8' });

/** Commits keys, does what the report proposes in a subfolder, and commits again. */
function allowAsProposed(repository: ReturnType<typeof createRepository>): string {
  repository.write('app/config/storage.rb', carrierwave().text);
  repository.git('add', '.');
  const refused = repository.tryGit(['commit', '-m', 'storage']);
  expect(refused.status).toBe(1);
  const command = proposedCommand(refused.stderr);
  expect(sh(join(repository.root, 'app/config'), command)).toMatchObject({ status: 0, stderr: '' });
  repository.git('add', '.keyguard');
  expect(repository.tryGit(['commit', '-m', 'storage']).status).toBe(0);
  return command;
}

describe('in a repository without node_modules, git keyguard', () => {
  test('is what the report proposes, and works from a subfolder of a path with spaces', () => {
    const repository = guardedRepository({ name: 'Übung \'eins\' "zwei" $HOME 日本' });
    expect(allowAsProposed(repository)).toMatch(/^git keyguard allow [0-9a-f]{12} /);
  });

  test('works from a subfolder of a linked work tree', () => {
    const main = guardedRepository();
    main.git('worktree', 'add', '-q', '../linked tree', '-b', 'other');
    expect(allowAsProposed(repositoryAt(join(main.root, '../linked tree')))).toMatch(/^git keyguard/);
    main.git('worktree', 'remove', '--force', '../linked tree');
  });

  test('takes paths from the folder that it is typed in', () => {
    const repository = guardedRepository();
    repository.write('app/config/storage.rb', carrierwave().text);
    const { status, stderr } = sh(join(repository.root, 'app'), 'git keyguard scan config');
    expect(status).toBe(1);
    expect(stderr).toContain('config/storage.rb:3');
  });

  test('starts the version of node_modules where there is one', () => {
    const repository = guardedRepository();
    repository.write('node_modules/keyguard/dist/keyguard.cjs', 'console.log("of node_modules")');
    mkdirSync(join(repository.root, 'app'));
    expect(sh(join(repository.root, 'app'), 'git keyguard --version').stdout).toBe('of node_modules\n');
  });

  test('says so in one line where there is no node, or no copy any more', () => {
    const repository = guardedRepository();
    const programs = temporaryFolder();
    for (const name of ['git', 'sh'])
      symlinkSync(sh('/', `command -v ${name}`).stdout.trim(), join(programs, name));
    const without = sh(repository.root, 'git keyguard --version', { PATH: programs });
    expect(without).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(/^keyguard: node was not found.*\n$/),
    });
    repository.git('-c', 'alias.x=!rm -r .git/keyguard/dist', 'x');
    const stale = sh(repository.root, 'git keyguard --version');
    expect(stale).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(/^keyguard: .*npx keyguard install\n$/),
    });
  });

  test('is named by install, and goes with uninstall', () => {
    const repository = createRepository();
    const before = readFileSync(join(repository.root, '.git/config'), 'utf8');
    expect(install(repository.root).stdout).toContain('git keyguard');
    expect(keyguard(repository.root, ['uninstall']).stdout).toContain('git keyguard, the alias (removed)');
    expect(readFileSync(join(repository.root, '.git/config'), 'utf8')).toBe(before);
  });

  test('is replaced where an older version made it', () => {
    const repository = guardedRepository();
    const now = repository.git('config', 'alias.keyguard');
    repository.git('config', 'alias.keyguard', now.replace('--git-common-dir', '--git-dir'));
    install(repository.root);
    expect(repository.git('config', '--get-all', 'alias.keyguard')).toBe(now);
  });

  test('that means something else already, in whatever scope, is left alone; the report says another command', () => {
    const repository = createRepository();
    const settings = join(temporaryFolder(), 'gitconfig');
    repository.git('config', '--file', settings, 'alias.keyguard', 'status');
    const environment = { GIT_CONFIG_GLOBAL: settings };
    expect(install(repository.root, environment).stdout).not.toContain('alias');
    expect(repository.tryGit(['config', '--local', 'alias.keyguard']).stdout).toBe('');
    repository.git('config', 'alias.keyguard', 'status');
    install(repository.root);
    repository.commit();
    expect(allowAsProposed(repository)).toMatch(/^node "\$\(git rev-parse --git-common-dir\)/);
    keyguard(repository.root, ['uninstall']);
    expect(repository.git('config', 'alias.keyguard')).toBe('status');
  });
});
