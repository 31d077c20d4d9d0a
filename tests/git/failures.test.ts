import { chmodSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  createRepository,
  keyguard,
  removeRepositories,
  type TestRepository,
  temporaryFolder,
} from '../support/repository.ts';
import { plant } from '../support/situations.ts';

afterAll(removeRepositories);

/** A repository with a commit, in which a clean file is staged. */
function prepared(): TestRepository {
  const repository = createRepository();
  repository.commit({ a: 'a' });
  repository.write('config.rb', plant().clean);
  repository.git('add', '.');
  return repository;
}

const objectFile = (repository: TestRepository, name: string) => {
  const oid = repository.git('rev-parse', name);
  return join(repository.root, '.git', 'objects', oid.slice(0, 2), oid.slice(2));
};

function overwrite(file: string, content: Uint8Array | string) {
  chmodSync(file, 0o644);
  writeFileSync(file, content);
}

/** One line of keyguard's, that names what it is about; exit code 3. */
function expectOneLine({ status, stderr }: { status: number | null; stderr: string }, named: RegExp) {
  expect({
    status,
    lines: stderr
      .trimEnd()
      .split('\n')
      .filter((line) => line.startsWith('keyguard')),
  }).toEqual({
    status: 3,
    lines: [expect.stringMatching(named)],
  });
  expect(stderr).not.toMatch(/^ {4}at /m);
}

describe('a check that cannot be completed says so in one line and ends with 3', () => {
  const failures: { name: string; damage(repository: TestRepository): void; named: RegExp }[] = [
    {
      name: 'a corrupt index',
      damage: (repository) =>
        repository.write('.git/index', 'no index at all, but long enough to be looked at'),
      named: /failed .*index file corrupt/,
    },
    {
      name: 'a staged object that is gone',
      damage: (repository) => rmSync(objectFile(repository, ':config.rb')),
      named: /config\.rb.*missing/,
    },
    {
      name: 'a staged object that is corrupt',
      damage: (repository) => overwrite(objectFile(repository, ':config.rb'), 'no deflated data'),
      named: /config\.rb/,
    },
    {
      name: 'a staged object that is cut off',
      damage(repository) {
        const file = objectFile(repository, ':config.rb');
        overwrite(file, readFileSync(file).subarray(0, -8));
      },
      named: /config\.rb.*corrupt/,
    },
    {
      name: 'a HEAD whose commit is gone',
      damage: (repository) => rmSync(objectFile(repository, 'HEAD')),
      named: /HEAD|object/,
    },
    {
      name: 'a conflict that is not resolved',
      damage(repository) {
        repository.commit();
        repository.git('checkout', '-q', '-b', 'side', 'HEAD~1');
        repository.commit({ 'config.rb': 'side' });
        repository.tryGit(['merge', 'main']);
      },
      named: /config\.rb.*conflict/,
    },
  ];

  test.each(failures)('$name', ({ damage, named }) => {
    const repository = prepared();
    damage(repository);
    expectOneLine(repository.keyguard(['--staged', '--hook']), named);
  });

  test('outside of a repository', () => {
    const repository = prepared();
    rmSync(join(repository.root, '.git'), { recursive: true });
    const outcome = repository.keyguard(['--staged'], { GIT_CEILING_DIRECTORIES: dirname(repository.root) });
    expectOneLine(outcome, /no git repository/);
  });

  test('git is missing', () => {
    expectOneLine(
      prepared().keyguard(['--staged', '--hook'], { PATH: temporaryFolder() }),
      /git was not found/,
    );
  });

  test('git is stopped by a signal', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'git'), '#!/bin/sh\nkill -9 $$\n', { mode: 0o755 });
    expectOneLine(
      prepared().keyguard(['--staged', '--hook'], { PATH: `${folder}:/bin:/usr/bin` }),
      /SIGKILL/,
    );
  });
});

describe('an unreadable object does not hide what else was found', () => {
  test('the secret in another file is refused, the unreadable one named', () => {
    const repository = prepared();
    repository.write('other.rb', plant().text);
    repository.git('add', '.');
    rmSync(objectFile(repository, ':config.rb'));
    const { status, stderr } = repository.keyguard(['--staged', '--hook']);
    expect(status).toBe(1);
    expect(stderr).toContain('other.rb:3');
    expect(stderr).toContain('config.rb');
  });

  test('a previous version that is gone counts as empty', () => {
    const repository = createRepository();
    repository.commit({ 'config.rb': plant().text });
    const before = objectFile(repository, 'HEAD:config.rb');
    repository.write('config.rb', `# changed\n${plant().text}`);
    repository.git('add', '.');
    rmSync(before);
    const { status, stderr } = repository.keyguard(['--staged', '--hook']);
    expect(status).toBe(1);
    expect(stderr).toContain('config.rb:4');
  });
});

describe('a guard that is broken itself lets no commit pass', () => {
  const parts = ['commandLine.cjs', 'anchors.bin'];

  test.each(parts)('without %s', (part) => {
    const repository = prepared();
    const copy = temporaryFolder();
    cpSync(dirname(keyguard), join(copy, 'dist'), { recursive: true });
    rmSync(join(copy, 'dist', part));
    const head = repository.git('rev-parse', 'HEAD');
    repository.guard('pre-commit', join(copy, 'dist', 'keyguard.cjs'));
    const { status, stderr } = repository.tryGit(['commit', '-m', 'message']);
    expect(status).not.toBe(0);
    expect(stderr.match(/^keyguard: .*$/gm)).toEqual([expect.stringContaining(part.replace(/\.cjs$/, ''))]);
    expect(repository.git('rev-parse', 'HEAD')).toBe(head);
  });

  test('with anchors that were built by another version', () => {
    const repository = prepared();
    const copy = temporaryFolder();
    cpSync(dirname(keyguard), join(copy, 'dist'), { recursive: true });
    writeFileSync(join(copy, 'dist', 'anchors.bin'), Buffer.alloc(64));
    repository.guard('pre-commit', join(copy, 'dist', 'keyguard.cjs'));
    expect(repository.tryGit(['commit', '-m', 'message']).status).not.toBe(0);
  });

  test('in a node that is too old, whose version is what is wrong', () => {
    const old = join(temporaryFolder(), 'old.cjs');
    writeFileSync(
      old,
      `Object.defineProperty(process, 'versions', { value: { node: '18.20.8' } });
Object.defineProperty(process, 'version', { value: 'v18.20.8' });
process.getBuiltinModule = undefined;`,
    );
    const { status, stderr } = prepared().keyguard(['--staged'], { NODE_OPTIONS: `--require ${old}` });
    expect(status).toBe(3);
    expect(stderr).toMatch(/^keyguard: .*Node\.js v18\.20\.8 is too old/);
    // What Node 14 cannot parse it cannot run to say so.
    expect(readFileSync(keyguard, 'utf8')).not.toMatch(/\?\?|\?\.\D/);
  });

  test('out of memory', () => {
    const repository = prepared();
    repository.guard();
    const head = repository.git('rev-parse', 'HEAD');
    const { status } = repository.tryGit(['commit', '-m', 'message'], {
      NODE_OPTIONS: '--max-old-space-size=1',
    });
    expect(status).not.toBe(0);
    expect(repository.git('rev-parse', 'HEAD')).toBe(head);
  });
});
