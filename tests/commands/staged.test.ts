import { chmodSync, existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  createRepository,
  removeRepositories,
  repositoryAt,
  type TestRepository,
  temporaryFolder,
} from '../support/repository.ts';
import { plant } from '../support/situations.ts';

afterAll(removeRepositories);

const one = plant(1);
const two = plant(2);

/** Two files with a new secret each, and a clean one. */
function withTwo(): TestRepository {
  const repository = createRepository();
  repository.commit({ 'readme.md': 'text' });
  repository.write('app/one.rb', one.text);
  repository.write('lib/two.rb', two.text);
  repository.write('clean.rb', one.clean);
  repository.git('add', '.');
  return repository;
}

interface Json {
  findings: { file: string; status: string; blocks: boolean }[];
  skipped: { file: string; reason: string }[];
  notices: string[];
  stats: { files: number; bytes: number; milliseconds: number };
}

function json(repository: TestRepository, paths: readonly string[] = []) {
  const outcome = repository.keyguard(['--staged', '--format', 'json', ...paths]);
  return { ...outcome, report: JSON.parse(outcome.stdout) as Json };
}

const filesOf = (repository: TestRepository, paths: readonly string[]) => [
  ...new Set(json(repository, paths).report.findings.map(({ file }) => file)),
];

describe('exit codes and output', () => {
  test('nothing staged: silent, 0', () => {
    const repository = createRepository();
    repository.commit({ a: 'a' });
    expect(repository.keyguard()).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('something clean staged: silent, 0', () => {
    const repository = createRepository();
    repository.write('clean.rb', one.clean);
    repository.git('add', '.');
    expect(repository.keyguard()).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('secrets: 1, on standard error, never whole', () => {
    const { status, stdout, stderr } = withTwo().keyguard();
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('app/one.rb:3');
    expect(stderr).toContain('lib/two.rb:3');
    for (const { id, secret } of [one, two]) {
      expect(stderr).not.toContain(id);
      expect(stderr).not.toContain(secret);
    }
  });

  test('JSON goes to standard output, with what was looked at', () => {
    const { status, stdout, report } = json(withTwo());
    expect(status).toBe(1);
    expect(report.stats).toMatchObject({ files: 3 });
    expect(report.findings).toMatchObject([
      { file: 'app/one.rb', status: 'new', blocks: true },
      { file: 'lib/two.rb', status: 'new', blocks: true },
    ]);
    expect(stdout).not.toContain(one.secret);
  });

  test('JSON where nothing was found', () => {
    const repository = createRepository();
    repository.write('clean.rb', one.clean);
    repository.git('add', '.');
    expect(json(repository)).toMatchObject({ status: 0, report: { findings: [], stats: { files: 1 } } });
  });

  test('KEYGUARD=0 skips, in one visible line', () => {
    const { status, stderr } = withTwo().keyguard(['--staged', '--hook'], { KEYGUARD: '0' });
    expect({ status, lines: stderr.trimEnd().split('\n') }).toEqual({
      status: 0,
      lines: [expect.stringContaining('KEYGUARD=0')],
    });
  });
});

describe('paths narrow what is reported', () => {
  test('an absolute path, as lint-staged gives it', () => {
    const repository = withTwo();
    expect(filesOf(repository, [join(repository.root, 'app', 'one.rb')])).toEqual(['app/one.rb']);
  });

  test('a path from the current folder, and a folder', () => {
    expect(filesOf(withTwo(), ['app/one.rb'])).toEqual(['app/one.rb']);
    expect(filesOf(withTwo(), ['lib'])).toEqual(['lib/two.rb']);
    expect(filesOf(withTwo(), ['.'])).toEqual(['app/one.rb', 'lib/two.rb']);
  });

  test('a path through a symbolic link to the repository', () => {
    const repository = withTwo();
    const link = join(temporaryFolder(), 'link');
    symlinkSync(repository.root, link);
    expect(filesOf(repository, [join(link, 'app', 'one.rb')])).toEqual(['app/one.rb']);
  });

  test('a path that begins like another one is not that one', () => {
    const repository = withTwo();
    repository.write('li', 'not staged');
    expect(filesOf(repository, ['li'])).toEqual([]);
  });

  test('a path as reports show it, from a folder below', () => {
    const below = repositoryAt(join(withTwo().root, 'app'));
    expect(filesOf(below, ['one.rb'])).toEqual(['app/one.rb']);
    expect(filesOf(below, ['app/one.rb'])).toEqual(['app/one.rb']);
    expect(filesOf(below, ['../lib'])).toEqual(['lib/two.rb']);
  });

  test('a path that is there, from the current folder, goes before one from the top', () => {
    const repository = withTwo();
    repository.write('app/lib/three.rb', one.clean);
    expect(filesOf(repositoryAt(join(repository.root, 'app')), ['lib'])).toEqual([]);
  });

  test.each(['nosuch', 'app/nosuch.rb'])('nothing at %s is a usage error of one line', (path) => {
    const { status, stdout, stderr } = withTwo().keyguard(['--staged', path]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(`keyguard: ${path}: there is no such file in this repository\n`);
  });

  test('a file that was deleted in the work tree', () => {
    const repository = withTwo();
    rmSync(join(repository.root, 'app'), { recursive: true });
    expect(filesOf(repository, ['app/one.rb'])).toEqual(['app/one.rb']);
  });

  test('a path outside of the repository is a usage error', () => {
    const { status, stderr } = withTwo().keyguard(['--staged', '/elsewhere']);
    expect(status).toBe(2);
    expect(stderr).toContain('outside of this repository');
  });

  test('a move is seen though only its new place is named', () => {
    const repository = createRepository();
    repository.commit({ 'old.rb': one.text });
    repository.git('mv', 'old.rb', 'new.rb');
    expect(json(repository, ['new.rb'])).toMatchObject({
      status: 0,
      report: { findings: [{ file: 'new.rb', status: 'old', blocks: false }] },
    });
  });
});

describe('an old secret is mentioned once', () => {
  /** Changes a line of a file that holds a committed secret. */
  function touched(seed = 1): TestRepository {
    const repository = createRepository();
    repository.commit({ 'config.rb': plant(seed).text });
    touch(repository);
    return repository;
  }
  const touch = (repository: TestRepository) => {
    repository.write('config.rb', `# changed\n${repository.read('config.rb')}`);
    repository.git('add', '.');
  };

  test('in one line; the second time it says nothing', () => {
    const repository = touched();
    const first = repository.keyguard(['--staged', '--hook']);
    expect(first.status).toBe(0);
    expect(first.stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/config\.rb:4.*not pushed yet/),
    ]);
    expect(repository.keyguard(['--staged', '--hook'])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(repository.keyguard(['--staged', '--all']).stderr).toMatch(/config\.rb:4.*not pushed yet/);
    touch(repository);
    expect(repository.keyguard(['--staged', '--hook'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('another one is mentioned for itself', () => {
    const repository = touched();
    repository.keyguard();
    repository.commit({ 'other.rb': two.text });
    repository.write('other.rb', `# changed\n${two.text}`);
    repository.git('add', '.');
    expect(repository.keyguard().stderr).toMatch(/other\.rb:4/);
  });

  test('one that is on a remote is to be rotated', () => {
    const origin = touched();
    origin.commit();
    const repository = createRepository({ clone: [origin.root] });
    touch(repository);
    expect(repository.keyguard().stderr).toMatch(/config\.rb:5.*rotate/);
  });

  test('what is remembered does not hold the secret, and is for the owner only', () => {
    const repository = touched();
    repository.keyguard();
    const file = join(repository.root, '.git', 'keyguard', 'mentioned');
    const content = readFileSync(file, 'latin1');
    expect(content).toMatch(/^([0-9a-f]{64}\n)+$/);
    for (const value of [one.id, one.secret]) expect(content).not.toContain(value);
  });

  test('where nothing can be remembered it is mentioned again, and nothing fails', () => {
    const repository = touched();
    repository.write('.git/keyguard', 'a file in the way of the folder');
    for (let time = 0; time < 2; time++) {
      const { status, stderr } = repository.keyguard(['--staged', '--hook']);
      expect(status).toBe(0);
      expect(stderr).toMatch(/config\.rb:4/);
    }
  });

  test('JSON lists it every time, and does not count as telling', () => {
    const repository = touched();
    for (let time = 0; time < 2; time++) {
      expect(json(repository).report.findings).toMatchObject([{ file: 'config.rb', status: 'old' }]);
    }
    expect(existsSync(join(repository.root, '.git', 'keyguard'))).toBe(false);
  });
});

describe('the policy, as it is staged', () => {
  const allow = (reason: string) =>
    ['aws-access-key-id', 'aws-secret-access-key']
      .map((rule) => `[[allow]]\nrule = "${rule}"\npath = "app/**"\nreason = "${reason}"\n`)
      .join('\n');
  const staged = (policy: string) => {
    const repository = createRepository();
    repository.write('.keyguard/allow.toml', `version = 1\n\n${policy}`);
    repository.write('app/one.rb', one.text);
    repository.git('add', '.');
    return repository;
  };

  test('an exception that the commit needs and adds is announced loudly', () => {
    const { status, stderr } = staged(allow('made up')).keyguard();
    expect(status).toBe(0);
    expect(stderr).toContain('this commit changes the policy: .keyguard/allow.toml');
    expect(stderr).toMatch(/ALLOWS ITS OWN SECRET.*app\/one\.rb:3.*made up/);
    expect(json(staged(allow('made up'))).report.notices).toEqual([
      'this commit changes the policy: .keyguard/allow.toml',
      expect.stringMatching(/^THIS COMMIT ALLOWS ITS OWN SECRET.*app\/one\.rb:3/),
      expect.stringMatching(/^THIS COMMIT ALLOWS ITS OWN SECRET.*app\/one\.rb:4/),
    ]);
  });

  test('and once, however many places need it', () => {
    const repository = staged(allow('made up'));
    for (const name of ['two', 'three']) repository.write(`app/${name}.rb`, one.text);
    repository.git('add', '.');
    const loud = repository
      .keyguard()
      .stderr.split('\n')
      .filter((line) => line.includes('ALLOWS ITS OWN'));
    expect(loud).toEqual([
      expect.stringContaining('aws-access-key-id at app/one.rb:3 and in 2 more places passes'),
      expect.stringContaining('aws-secret-access-key at app/one.rb:4 and in 2 more places passes'),
    ]);
  });

  test('one that was there before is not', () => {
    const repository = staged(allow('made up'));
    rmSync(join(repository.root, 'app'), { recursive: true });
    repository.commit();
    repository.write('app/one.rb', one.text);
    repository.git('add', '.');
    expect(repository.keyguard()).toMatchObject({ status: 0, stderr: expect.not.stringContaining('ALLOWS') });
  });

  test('a broken policy is a usage error, though nothing else is staged', () => {
    const repository = createRepository();
    repository.write('.keyguard/allow.toml', 'version = 1\n\n[[allow]]\npath = "a"\n');
    repository.git('add', '.');
    const { status, stderr } = repository.keyguard();
    expect(status).toBe(2);
    expect(stderr).toMatch(/\.keyguard\/allow\.toml:3.*reason/);
  });

  test('an exception that is only in the work tree does not count, and is named', () => {
    const repository = createRepository();
    repository.write('app/one.rb', one.text);
    repository.git('add', '.');
    repository.write('.keyguard/allow.toml', `version = 1\n\n${allow('made up')}`);
    const { status, stderr } = repository.keyguard();
    expect(status).toBe(1);
    expect(stderr).toMatch(/git add :\/\.keyguard\/allow\.toml/);
  });

  test('an exception that is only staged counts', () => {
    const repository = staged(allow('made up'));
    rmSync(join(repository.root, '.keyguard'), { recursive: true });
    expect(repository.keyguard().status).toBe(0);
  });

  test('an exception counts though git takes pathspecs literally', () => {
    const repository = staged(allow('made up'));
    repository.guard();
    expect(repository.tryGit(['--literal-pathspecs', 'commit', '-m', 'message'])).toMatchObject({
      status: 0,
    });
  });

  test('a staged policy that cannot be read ends the check', () => {
    const repository = staged(allow('made up'));
    const oid = repository.git('rev-parse', ':.keyguard/allow.toml');
    rmSync(join(repository.root, '.git', 'objects', oid.slice(0, 2), oid.slice(2)));
    repository.git('commit', '-q', '--no-verify', '-m', 'message', 'app');
    const { status, stderr } = repository.keyguard();
    expect(status).toBe(3);
    expect(stderr).toMatch(/^keyguard: .*allow\.toml.*missing/);
  });

  test('a marker that the commit adds is announced', () => {
    const repository = createRepository();
    repository.write(
      'a.rb',
      `aws_access_key_id = "${one.id}" # keyguard:allow aws-access-key-id -- made up\n`,
    );
    repository.git('add', '.');
    expect(repository.keyguard()).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/adds a marker at a\.rb:1/),
    });
  });
});

test('a read-only repository is judged like any other', () => {
  const repository = withTwo();
  chmodSync(join(repository.root, '.git'), 0o555);
  expect(repository.keyguard().status).toBe(1);
  chmodSync(join(repository.root, '.git'), 0o755);
});
