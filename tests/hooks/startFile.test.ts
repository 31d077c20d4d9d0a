import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { doctorMessages } from '../../src/messages/doctor.ts';
import { install, keyguard, script } from '../install/support/keyguard.ts';
import {
  createRepository,
  removeRepositories,
  type TestRepository,
  temporaryFolder,
} from '../support/repository.ts';

afterAll(removeRepositories);

/** A PATH with what a hook needs, but without node. */
const tools = temporaryFolder();
for (const name of ['git', 'sh', 'cat', 'grep', 'sed', 'dirname', 'basename', 'env']) {
  const path = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
  symlinkSync(path, join(tools, name));
}

const nowhere = { PATH: tools, XDG_CONFIG_HOME: temporaryFolder() };
const somewhere = { PATH: tools, XDG_CONFIG_HOME: temporaryFolder() };
mkdirSync(join(somewhere.XDG_CONFIG_HOME, 'husky'));
writeFileSync(
  join(somewhere.XDG_CONFIG_HOME, 'husky/init.sh'),
  `cat >/dev/null; export PATH="$PATH:${dirname(process.execPath)}"; [ -n "$NOT_SET" ]\n`,
);

const managers: readonly [string, (repository: TestRepository) => void][] = [
  ['husky', () => {}],
  ['git-hooks', () => {}],
  ['lefthook', () => {}],
  [
    'hooks-path',
    ({ root, git }) => {
      script(join(root, 'tools/pre-commit'), 'true');
      git('config', 'core.hooksPath', 'tools');
    },
  ],
];

describe.each(managers)('%s', (manager, setUp) => {
  const remote = createRepository();
  const repository = createRepository();
  setUp(repository);
  install(repository.root, {}, ['--manager', manager]);
  remote.git('config', 'receive.denyCurrentBranch', 'ignore');
  const log = join(temporaryFolder(), 'message');
  // It holds what a rule is asked about, so that node is needed.
  writeFileSync(log, `password = "${'x'.repeat(40)}"\n`);

  const attempts: readonly [string, readonly string[], string][] = [
    ['pre-commit', ['commit', '-q', '--allow-empty', '-m', 'm'], 'commit stopped, '],
    ['commit-msg', ['hook', 'run', 'commit-msg', '--', log], 'commit stopped, '],
    ['post-commit', ['commit', '-q', '--no-verify', '--allow-empty', '-m', 'm'], 'post-commit: '],
    ['pre-push', ['push', '-q', remote.root, 'HEAD:refs/heads/one'], 'push stopped, '],
    // What it leaves for post-merge would pass for the mark of the next commit.
    ['pre-merge-commit', ['hook', 'run', 'pre-merge-commit'], 'merge stopped, '],
  ];

  test.each(attempts)('%s says where node can be told of, and reads it there', (_, args, says) => {
    if (args[0] === 'push') repository.git('commit', '-q', '--allow-empty', '-m', 'to push');
    const { stderr } = repository.tryGit(args, nowhere);
    expect(stderr).toContain(`keyguard: ${says}nothing could be checked: node was not found.`);
    expect(stderr).toContain('husky/init.sh');
    expect(repository.tryGit(args, somewhere)).toMatchObject({ status: 0, stderr: '' });
  });

  test('doctor names the same file', () => {
    const { stderr } = keyguard(repository.root, ['doctor'], { KEYGUARD_CLIENT_PATH: '/nowhere' });
    const initFile = join(process.env.XDG_CONFIG_HOME!, 'husky/init.sh');
    const fault = { kind: 'noNode', path: '/nowhere', initFile } as const;
    expect(stderr).toContain(doctorMessages.faults.noNode(fault)[1]);
  });
});
