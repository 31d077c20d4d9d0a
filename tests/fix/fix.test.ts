import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  createRepository,
  keyguard,
  type Outcome,
  removeRepositories,
  repositoryAt,
  type TestRepository,
  temporaryFolder,
} from '../support/repository.ts';
import { carrierwave, source, stagedCarrierwave, stateOf } from './support/fix.ts';

afterAll(removeRepositories);

/** Runs `keyguard fix --yes`; whatever it says, no secret is in it. */
function fix(
  repository: TestRepository,
  args: readonly string[] = [],
  environment: NodeJS.ProcessEnv = {},
): Outcome {
  const outcome = repository.keyguard(['fix', '--yes', ...args], environment);
  for (const seed of [1, 2, 3]) {
    const { id, secret } = carrierwave(seed);
    for (const value of [id, secret]) expect(outcome.stdout + outcome.stderr).not.toContain(value);
  }
  return outcome;
}

/** A new private key, of several lines. */
const privateKey = () =>
  generateKeyPairSync('rsa', { modulusLength: 1024 })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();

const staged = (repository: TestRepository, path: string) =>
  repository.tryGit(['-c', 'core.quotePath=false', 'show', `:${path}`]).stdout;
const text = (repository: TestRepository, path: string) => repository.read(path).toString();

describe('a staged pair of keys', () => {
  test('is taken out of index and work tree; the values are in .env, the names in .env.example', () => {
    const repository = stagedCarrierwave();
    const { fixed, env } = carrierwave();
    expect(fix(repository)).toMatchObject({ status: 0, stderr: '' });
    expect(staged(repository, source)).toBe(fixed);
    expect(text(repository, source)).toBe(fixed);
    expect(text(repository, '.env')).toBe(env);
    expect(statSync(join(repository.root, '.env')).mode & 0o777).toBe(0o600);
    expect(staged(repository, '.env.example')).toBe('AWS_ACCESS_KEY_ID=\nAWS_SECRET_ACCESS_KEY=\n');
    expect(repository.git('status', '--porcelain')).toBe(`A  .env.example\nA  .gitignore\nA  ${source}`);
    expect(repository.keyguard()).toMatchObject({ status: 0, stderr: '' });
  });

  test('in two files it is one secret, taken out of two places', () => {
    const repository = stagedCarrierwave();
    repository.write('config/initializers/second.rb', carrierwave().text);
    repository.git('add', '-A');
    const { status, stdout } = fix(repository);
    expect(status).toBe(0);
    expect(stdout).toContain('keyguard fix: 1 secret in 2 files\n');
    expect(stdout).toContain('Done: 1 secret taken out of 2 places.\n');
  });

  test('a second run has nothing to do', () => {
    const repository = stagedCarrierwave();
    fix(repository);
    const after = stateOf(repository);
    expect(fix(repository)).toMatchObject({ status: 0, stdout: expect.stringContaining('nothing to fix') });
    expect(stateOf(repository)).toEqual(after);
  });

  test('the object of the earlier git add is named, and what it says removes it', () => {
    const repository = stagedCarrierwave();
    const oid = repository.git('rev-parse', `:${source}`);
    const { stdout } = fix(repository);
    expect(stdout).toContain(oid.slice(0, 12));
    expect(repository.tryGit(['cat-file', '-e', oid]).status).toBe(0);
    repository.git('prune', '--expire=now');
    expect(repository.tryGit(['cat-file', '-e', oid]).status).not.toBe(0);
    expect(staged(repository, source)).toBe(carrierwave().fixed);
  });
});

describe('what is asked', () => {
  test.each([
    ['--dry-run', ['--dry-run'], 0],
    ['without a terminal', [], 1],
  ])('%s: the plan is shown, and nothing changes', (_, args, status) => {
    const repository = stagedCarrierwave();
    const before = stateOf(repository);
    const outcome = repository.keyguard(['fix', ...args]);
    expect(outcome.status).toBe(status);
    expect(outcome.stdout).toContain('+ 3 |     aws_access_key_id: ENV.fetch("AWS_ACCESS_KEY_ID"),');
    expect(outcome.stdout).toContain("- 3 |     aws_access_key_id: 'AKIA********',");
    expect(outcome.stdout).toContain('Nothing was changed');
    expect(stateOf(repository)).toEqual(before);
  });

  const hasScript = spawnSync('script', ['--version']).status === 0;
  (hasScript ? test.each : test.skip.each)([
    ['n', 1],
    ['y', 0],
    ['', 0],
    ['\u0004', 1],
  ])('on a terminal, the answer %j gives status %i', (answer, status) => {
    const repository = stagedCarrierwave();
    const before = stateOf(repository);
    const command = `'${process.execPath}' '${keyguard}' fix`;
    const outcome = spawnSync('script', ['-qec', command, '/dev/null'], {
      cwd: repository.root,
      input: answer === '\u0004' ? answer : `${answer}\n`,
      encoding: 'utf8',
    });
    expect(outcome.stdout).toContain('[Y/n]');
    expect(outcome.status).toBe(status);
    if (status === 1) expect(stateOf(repository)).toEqual(before);
    else expect(staged(repository, source)).toBe(carrierwave().fixed);
  });
});

describe('index and work tree', () => {
  test('where they differ, each is patched on its own, and nothing else is staged', () => {
    const repository = stagedCarrierwave({ 'other.txt': 'one\n' });
    const { text: keys, fixed } = carrierwave();
    repository.write(source, `# a note\n${keys}`);
    repository.write('other.txt', 'two\n');
    repository.write('untracked.txt', 'x\n');
    fix(repository);
    expect(staged(repository, source)).toBe(fixed);
    expect(text(repository, source)).toBe(`# a note\n${fixed}`);
    expect(staged(repository, 'other.txt')).toBe('one\n');
    expect(repository.git('status', '--porcelain')).toContain('?? untracked.txt');
  });

  test('line ends, permissions and a file that is only half staged stay as they are', () => {
    const repository = createRepository();
    const { text: keys, fixed } = carrierwave();
    repository.commit({ '.gitattributes': '*.rb text eol=crlf\n' });
    repository.write(source, keys.replaceAll('\n', '\r\n'));
    chmodSync(join(repository.root, source), 0o755);
    repository.git('add', source);
    fix(repository);
    expect(staged(repository, source)).toBe(fixed);
    expect(text(repository, source)).toBe(fixed.replaceAll('\n', '\r\n'));
    expect(repository.git('ls-files', '--stage', source)).toMatch(/^100755/);
    expect(statSync(join(repository.root, source)).mode & 0o777).toBe(0o755);
    expect(repository.git('diff', '--stat')).toBe('');
  });

  test.each([
    ['cleaned already', (repository: TestRepository) => repository.write(source, '# nothing\n')],
    ['gone', (repository: TestRepository) => rmSync(join(repository.root, source))],
    [
      'a link',
      (repository: TestRepository) => {
        rmSync(join(repository.root, source));
        symlinkSync('/etc/hostname', join(repository.root, source));
      },
    ],
  ])('a file that is %s in the work tree: only the index changes', (_, change) => {
    const repository = stagedCarrierwave();
    change(repository);
    const before = stateOf(repository).files[source];
    expect(fix(repository).status).toBe(0);
    expect(staged(repository, source)).toBe(carrierwave().fixed);
    expect(stateOf(repository).files[source]).toBe(before);
  });

  test('nothing staged, as with git commit -a: what is changed in the work tree is fixed there', () => {
    const repository = createRepository();
    repository.commit({ [source]: '# empty\n' });
    repository.write(source, carrierwave().text);
    const { status, stdout } = fix(repository);
    expect(status).toBe(0);
    expect(stdout).toContain('Look at it with git diff HEAD, then commit as you meant to: with -a');
    expect(text(repository, source)).toBe(carrierwave().fixed);
    expect(staged(repository, source)).toBe('# empty\n');
    expect(repository.git('diff', '--cached', '--name-only')).toBe('.env.example\n.gitignore');
  });

  test('a file that is only meant to be added (git add -N) is not staged', () => {
    const repository = createRepository();
    repository.commit({ 'README.md': 'x\n' });
    repository.write(source, carrierwave().text);
    repository.git('add', '-N', source);
    expect(fix(repository).status).toBe(0);
    expect(text(repository, source)).toBe(carrierwave().fixed);
    expect(repository.git('status', '--porcelain')).toContain(` A ${source}`);
  });

  test('a sparse work tree: the entry stays out of it', () => {
    const repository = stagedCarrierwave();
    repository.git('update-index', '--skip-worktree', source);
    rmSync(join(repository.root, source));
    fix(repository);
    expect(repository.git('ls-files', '-v', source)).toBe(`S ${source}`);
    expect(staged(repository, source)).toBe(carrierwave().fixed);
  });

  test('a SHA-256 repository, a name with spaces and letters, a folder below, a linked work tree', () => {
    const main = createRepository({ objectFormat: 'sha256', name: 'ein Wörk' });
    main.commit({ 'README.md': 'x\n' });
    const folder = join(temporaryFolder(), 'linked tree');
    main.git('worktree', 'add', '-q', '-b', 'side', folder);
    const repository = repositoryAt(folder);
    const path = 'config/ä ö/key file.rb';
    repository.write(path, carrierwave().text);
    repository.git('add', '-A');
    const below = repositoryAt(join(folder, 'config/ä ö'));
    expect(fix(below, ['key file.rb:3'])).toMatchObject({ status: 0, stderr: '' });
    expect(staged(repository, path)).toBe(carrierwave().fixed);
    expect(text(repository, '.env')).toBe(carrierwave().env);
    expect(stateOf(main).files['.env']).toBeUndefined();
  });

  test('a path as reports show it is understood in a folder below', () => {
    const repository = stagedCarrierwave();
    const below = repositoryAt(join(repository.root, 'config'));
    expect(fix(below, ['nosuch.rb'])).toMatchObject({ status: 2, stdout: '' });
    expect(fix(below, [`${source}:3`])).toMatchObject({ status: 0, stderr: '' });
    expect(staged(repository, source)).toBe(carrierwave().fixed);
  });

  test('UTF-16 and Latin-1 stay what they are', () => {
    const repository = createRepository();
    const { text: keys, fixed } = carrierwave();
    const latin1 = (content: string) => Buffer.from(`# Schl\xfcssel f\xfcr S3\n${content}`, 'latin1');
    const wide = (content: string) => Buffer.from(`\ufeff${content}`, 'utf16le');
    repository.write('latin1.rb', latin1(keys));
    repository.write('wide.rb', wide(keys));
    repository.git('add', '-A');
    fix(repository);
    expect(repository.read('latin1.rb')).toEqual(latin1(fixed));
    expect(repository.read('wide.rb')).toEqual(wide(fixed));
    expect(repository.git('diff', '--name-only')).toBe('');
  });
});

describe('names', () => {
  const inFile = (name: string, seed: number) => ({ [name]: carrierwave(seed).text });

  test('the same value has one name, distinct values have distinct ones, from what is around them', () => {
    const repository = createRepository();
    for (const [path, content] of Object.entries({
      ...inFile('app.rb', 1),
      ...inFile('copy.rb', 1),
      ...inFile('backup.rb', 2),
    }))
      repository.write(path, content);
    repository.git('add', '-A');
    fix(repository);
    expect(text(repository, 'app.rb')).toBe(carrierwave().fixed);
    expect(text(repository, 'copy.rb')).toBe(carrierwave().fixed);
    expect(text(repository, 'backup.rb')).toMatch(/ENV\.fetch\("\w+_AWS_SECRET_ACCESS_KEY"\)/);
    expect(text(repository, '.env').trimEnd().split('\n')).toHaveLength(4);
  });

  test.each(['.env', '.env.test', 'config/.env.local'])(
    'a variable that has another value in %s is not used',
    (path) => {
      const repository = stagedCarrierwave();
      const own = 'AWS_SECRET_ACCESS_KEY=other # mine\n';
      repository.write(path, own);
      fix(repository);
      expect(text(repository, source)).toContain('ENV.fetch("FOG_CREDENTIALS_AWS_SECRET_ACCESS_KEY")');
      expect(text(repository, '.env')).toContain(
        `FOG_CREDENTIALS_AWS_SECRET_ACCESS_KEY=${carrierwave().secret}\n`,
      );
      expect(text(repository, path).startsWith(own)).toBe(true);
    },
  );

  test('nor one whose line stands behind a quote that nobody closes', () => {
    const repository = stagedCarrierwave();
    const own = 'NOTE="open\nAWS_SECRET_ACCESS_KEY=other\nEND="x"\n';
    repository.write('.env', own);
    fix(repository);
    expect(text(repository, source)).toContain('ENV.fetch("FOG_CREDENTIALS_AWS_SECRET_ACCESS_KEY")');
    expect(text(repository, '.env').startsWith(own)).toBe(true);
  });

  test('a value that is spelled in two ways has one name', () => {
    const repository = createRepository();
    const { secret } = carrierwave();
    const pieces = `"${secret.slice(0, 9)}" + "${secret.slice(9)}"`;
    repository.commit({ 'a.py': `AWS_SECRET_ACCESS_KEY = "${secret}"\nSECRET_ACCESS_KEY = ${pieces}\n` });
    fix(repository, ['a.py']);
    const names = [...text(repository, 'a.py').matchAll(/environ\["(\w+)"\]/g)].map(([, name]) => name);
    expect(names).toHaveLength(2);
    expect(new Set(names).size).toBe(1);
    expect(text(repository, '.env')).toBe(`${names[0]}=${secret}\n`);
  });

  test('nor one that has another value in the environment', () => {
    const repository = stagedCarrierwave();
    fix(repository, [], { AWS_SECRET_ACCESS_KEY: 'other' });
    expect(text(repository, source)).toContain('ENV.fetch("FOG_CREDENTIALS_AWS_SECRET_ACCESS_KEY")');
  });

  test('a name that has the value already is used; a name of the example, too; an empty one is filled in', () => {
    const repository = createRepository();
    repository.commit({ '.env.example': 'S3_KEY=\nUPLOAD_ACCESS_KEY=\n', '.gitignore': '.env\n' });
    repository.write('.env', `S3_KEY=${carrierwave().secret}\nUPLOAD_ACCESS_KEY=\n`);
    repository.write(
      'app.rb',
      `s3 = { aws_secret_access_key: '${carrierwave().secret}' }\nupload = { access_key: '${carrierwave(2).secret}' }\n`,
    );
    repository.git('add', '-A');
    expect(fix(repository, ['app.rb']).status).toBe(0);
    expect(text(repository, 'app.rb')).toBe(
      's3 = { aws_secret_access_key: ENV.fetch("S3_KEY") }\nupload = { access_key: ENV.fetch("UPLOAD_ACCESS_KEY") }\n',
    );
    expect(text(repository, '.env').split('\n')[0]).toBe(`S3_KEY=${carrierwave().secret}`);
    expect(repository.git('diff', '--cached', '--name-only')).toBe('app.rb');
  });
});

test.each(['AWS_SECRET_ACCESS_KEY=other\n', ''])(
  'a value of an example is taken out of it alone: .env is %j',
  (env) => {
    const { secret } = carrierwave();
    const repository = createRepository();
    repository.commit({ '.gitignore': '.env\n', 'README.md': 'An example.\n' });
    if (env !== '') repository.write('.env', env);
    repository.write('.env.example', `AWS_SECRET_ACCESS_KEY=${secret}\nPORT=3000\n`);
    repository.git('add', '-A');
    const { status, stdout } = fix(repository);
    expect(status).toBe(0);
    expect(staged(repository, '.env.example')).toBe('AWS_SECRET_ACCESS_KEY=\nPORT=3000\n');
    expect(text(repository, '.env')).toBe(env === '' ? `AWS_SECRET_ACCESS_KEY=${secret}\n` : env);
    expect(stdout.includes('AWS_SECRET_ACCESS_KEY has another value already')).toBe(env !== '');
  },
);

describe('the preview of a long line', () => {
  const { id, secret } = carrierwave();
  const shown = (filler: number, file = 'a.js') => {
    const repository = createRepository();
    const pair = `{ accessKeyId: '${id}', secretAccessKey: '${secret}' }`;
    repository.write(
      file,
      `const a = 1; ${'/* */ '.repeat(filler)}const s3 = new S3(${pair}); ${'more(); '.repeat(filler)}\n`,
    );
    repository.git('add', '-A');
    const { stdout } = fix(repository, ['--dry-run']);
    return stdout
      .split('\n')
      .find((line) => line.startsWith('  + 1 | '))!
      .slice('  + 1 | '.length);
  };

  test('shows all of what fits in two rows', () => {
    expect(shown(0)).toBe(
      'const a = 1; const s3 = new S3({ accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY });',
    );
  });

  test('cuts a longer one around the change', () => {
    expect(shown(40)).toMatch(/^\.\.\..*new S3\(\{ accessKeyId: process\.env\.AWS_ACCESS_KEY_ID, .*\.\.\.$/);
  });
});

describe('.env', () => {
  test('with line ends of Windows: what a shell reads gets none of them', () => {
    const repository = createRepository();
    const key = privateKey();
    repository.write('.env', 'A=1\r\n');
    repository.write('run.sh', `key='${key}'\n`);
    repository.git('add', 'run.sh');
    fix(repository);
    expect(text(repository, '.env')).toBe(`A=1\r\nPRIVATE_KEY='${key}'\n`);
    expect(text(repository, 'run.sh')).toBe('key="${PRIVATE_KEY}"\n');
  });

  test('of Laravel: a value of several lines stands on one', () => {
    const repository = createRepository();
    const key = privateKey();
    repository.commit({ 'composer.json': '{"require":{"laravel/framework":"12"}}' });
    repository.write('config/services.php', `<?php\n\nreturn ['key' => '${key}'];\n`);
    repository.git('add', '-A');
    fix(repository);
    expect(text(repository, '.env')).toBe(`PRIVATE_KEY="${key.replaceAll('\n', '\\n')}"\n`);
  });

  test('keeps every byte that it had, becomes owner-only, leaves the index, and is ignored from then on', () => {
    const repository = stagedCarrierwave();
    const own = '\r\n# mine\r\nA="x"\r\n B = 2';
    repository.write('.env', own);
    chmodSync(join(repository.root, '.env'), 0o644);
    repository.git('add', '.env');
    repository.git('commit', '--no-verify', '-qm', 'env', '--', '.env');
    const { stdout } = fix(repository);
    expect(stdout).toContain('git rm --cached');
    expect(text(repository, '.env')).toBe(`${own}\r\n${carrierwave().env.replaceAll('\n', '\r\n')}`);
    expect(statSync(join(repository.root, '.env')).mode & 0o777).toBe(0o600);
    expect(repository.git('ls-files', '.env')).toBe('');
    repository.git('add', '--all');
    expect(repository.git('ls-files', '.env')).toBe('');
  });

  test('that is ignored already: .gitignore stays', () => {
    const repository = stagedCarrierwave({ '.gitignore': '.env*\n!.env.example\n' });
    fix(repository);
    expect(text(repository, '.gitignore')).toBe('.env*\n!.env.example\n');
    expect(staged(repository, '.env.example')).not.toBe('');
  });

  test('that a rule takes out of the ignored ones again: the new line comes behind it', () => {
    const repository = stagedCarrierwave({ '.gitignore': '.*\n!.env' });
    fix(repository);
    expect(text(repository, '.gitignore')).toBe('.*\n!.env\n.env\n');
    // An example that git ignores is made, and not staged against the rule.
    expect(repository.git('ls-files', '.env.example')).toBe('');
    expect(repository.tryGit(['check-ignore', '-q', '.env']).status).toBe(0);
  });

  test.each([
    ['.env', 'a link', (path: string) => symlinkSync('/dev/null', path)],
    ['.env', 'a folder', (path: string) => mkdirSync(path)],
    ['.gitignore', 'a link', (path: string) => symlinkSync('elsewhere', path)],
  ])('%s that is %s: one line, and nothing changes', (name, _, make) => {
    const repository = stagedCarrierwave();
    make(join(repository.root, name));
    const before = stateOf(repository);
    const { status, stderr } = fix(repository);
    expect(status).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(name);
    expect(stateOf(repository)).toEqual(before);
  });
});

describe('a file that exists to hold secrets', () => {
  test('leaves the index, stays on the disk, and git add . does not put it back', () => {
    const repository = createRepository();
    repository.commit({ 'README.md': 'x\n' });
    const { privateKey } = generateKeyPairSync('ed25519');
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    repository.write('deploy/id_ed25519', key);
    repository.write('credentials.json', `{ "aws_secret_access_key": "${carrierwave().secret}" }\n`);
    repository.git('add', '-A');
    expect(fix(repository).status).toBe(0);
    expect(repository.git('ls-files')).toBe('.gitignore\nREADME.md');
    expect(text(repository, 'deploy/id_ed25519')).toBe(key);
    repository.git('add', '.');
    expect(repository.git('ls-files')).toBe('.gitignore\nREADME.md');
  });
});

describe('what is meant', () => {
  const two = () => {
    const repository = createRepository();
    repository.write('one.rb', carrierwave(1).text);
    repository.write('two.rb', carrierwave(2).text);
    repository.git('add', '-A');
    return repository;
  };

  test('a file', () => {
    const repository = two();
    expect(fix(repository, ['two.rb']).status).toBe(0);
    expect(staged(repository, 'one.rb')).toBe(carrierwave(1).text);
    expect(staged(repository, 'two.rb')).toBe(carrierwave(2).fixed);
  });

  test('a line, a fingerprint', () => {
    const repository = two();
    const report = JSON.parse(repository.keyguard(['--staged', '--format', 'json']).stdout);
    const { fingerprint } = report.findings.find((finding: { file: string }) => finding.file === 'one.rb');
    expect(fix(repository, [fingerprint]).status).toBe(0);
    expect(staged(repository, 'one.rb')).toBe(carrierwave(1).fixed);
    expect(staged(repository, 'two.rb')).toBe(carrierwave(2).text);
    expect(fix(repository, ['two.rb:4']).status).toBe(0);
    expect(staged(repository, 'two.rb')).not.toContain(carrierwave(2).secret);
  });

  test('a file that was committed long ago, and one that git does not know', () => {
    const repository = two();
    repository.git('commit', '--no-verify', '-qm', 'two');
    expect(fix(repository, ['one.rb']).status).toBe(0);
    expect(staged(repository, 'one.rb')).toBe(carrierwave(1).fixed);
    repository.write('notes/three.rb', carrierwave(3).text);
    expect(fix(repository, ['notes/three.rb']).status).toBe(0);
    expect(text(repository, 'notes/three.rb')).not.toContain(carrierwave(3).secret);
    expect(repository.git('ls-files', 'notes')).toBe('');
  });

  test.each([
    ['a file that is not there', ['nothing.rb']],
    ['a file without secrets', ['clean.rb']],
    ['a line without any', ['one.rb:1']],
    ['an unknown fingerprint', ['0123456789ab']],
    ['a file outside', ['../x']],
  ])('%s: one line, status 2', (_, args) => {
    const repository = two();
    repository.write('clean.rb', 'x\n');
    repository.git('add', '-A');
    const before = stateOf(repository);
    const { status, stderr } = fix(repository, args);
    expect(status).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stateOf(repository)).toEqual(before);
  });
});

describe('what cannot be changed', () => {
  test('the target of a link is left, with a word, and nothing else is done', () => {
    const repository = createRepository();
    repository.commit({ 'README.md': 'x\n' });
    symlinkSync(`https://user:${carrierwave().secret}@example.com/`, join(repository.root, 'link'));
    symlinkSync(`aws_secret_access_key=${carrierwave().secret}`, join(repository.root, 'other'));
    repository.git('add', '-A');
    const before = stateOf(repository);
    const { status, stdout } = fix(repository);
    expect(status).toBe(1);
    expect(stdout).toMatch(/other:1 .*no plain file/);
    expect(stateOf(repository)).toEqual(before);
  });
});

test('a value that was committed before: says so, names commits and branches, and whether a remote has it', () => {
  const origin = createRepository();
  origin.commit({ 'README.md': 'x\n' });
  const repository = createRepository({ clone: ['--quiet', origin.root] });
  const first = repository.commit({ [source]: carrierwave().text }, 'keys');
  repository.git('switch', '-q', '-c', 'side');
  const local = fix(repository, [source]);
  expect(local.stdout).toContain('Fixing is not enough');
  expect(local.stdout).toContain(first.slice(0, 9));
  expect(local.stdout).toMatch(/on main, side/);
  expect(local.stdout).toContain('No remote has it');
  expect(local.stdout).toContain('keyguard recover');

  repository.git('reset', '-q', '--hard');
  origin.git('config', 'receive.denyCurrentBranch', 'ignore');
  repository.git('push', '-q', 'origin', 'side');
  const pushed = fix(repository, [source]);
  expect(pushed.stdout).toMatch(/on main, side, origin\/side/);
  expect(pushed.stdout).toContain('A remote has it');
});

test('a value that only the last commit has: --amend is enough, and a push then passes', () => {
  const repository = createRepository();
  repository.commit({ 'README.md': 'x\n' });
  repository.commit({ [source]: carrierwave().text }, 'keys');
  const { stdout } = fix(repository, [source]);
  expect(stdout).toContain('Only the last commit has it');
  expect(stdout).toMatch(/then: git commit --amend\n$/);
  expect(stdout).not.toContain('keyguard recover');
  repository.git('commit', '-q', '--amend', '--no-edit');
  expect(repository.keyguard(['check', '--range', 'HEAD'])).toMatchObject({ status: 0 });
});

test('a value that a later commit has, too, or another branch: --amend is not enough', () => {
  const repository = createRepository();
  repository.commit({ 'README.md': 'x\n' });
  repository.commit({ [source]: carrierwave().text }, 'keys');
  repository.git('checkout', '-q', '--detach');
  const detached = fix(repository, ['--dry-run', source]).stdout;
  expect(detached).toContain('keyguard recover');
  repository.git('checkout', '-q', 'main');
  repository.commit({ b: 'b' });
  expect(fix(repository, [source]).stdout).toContain('keyguard recover');
});

test('Japanese and Korean', () => {
  const repository = stagedCarrierwave();
  for (const [lang, words] of [
    ['ja', '変更していません'],
    ['ko', '바꾸지 않았습니다'],
  ]) {
    expect(repository.keyguard(['--lang', lang!, 'fix', '--dry-run']).stdout).toContain(words);
  }
});
