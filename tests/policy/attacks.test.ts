import { cpSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readPolicy } from '../../src/policy/policy.ts';
import {
  createRepository,
  removeRepositories,
  repositoryAt,
  type TestRepository,
  temporaryFolder,
} from '../support/repository.ts';
import { sampleOf } from '../support/secrets.ts';
import { filesOf } from './support/policyOf.ts';

/**
 * What people would try to get a secret past the policy, and what happens. The table in docs/exceptions.md has a row for
 * each.
 */

afterAll(removeRepositories);

const allow = '.keyguard/allow.toml';
const config = '.keyguard/config.toml';
const token = (seed = 1) => sampleOf('npm-access-token', seed);
const code = (seed = 1, comment = '') => `const t${seed} = "${token(seed)}";${comment}\n`;
const entry = (fields: string) => `version = 1\n\n[[allow]]\n${fields}\nreason = "made up"\n`;

let repository: TestRepository;
let template: TestRepository;
beforeAll(() => {
  template = createRepository();
  template.commit({ 'README.md': 'nothing\n' });
});
beforeEach(() => {
  const root = join(temporaryFolder(), 'repository');
  cpSync(template.root, root, { recursive: true });
  repository = repositoryAt(root);
});

/** Stages files and runs what the hook runs. */
function check(files: Readonly<Record<string, string>>) {
  for (const [path, content] of Object.entries(files)) repository.write(path, content);
  repository.git('add', '--all');
  return repository.keyguard(['--staged', '--hook']);
}

describe('a glob that is as good as none', () => {
  const wide = [
    '**',
    '*',
    '**/*',
    '?*/**',
    '[!]]*',
    '**/*.*',
    '{a,**}',
    '[a-zA-Z0-9.]*/**',
    '*{,a}',
    '**/**',
  ];
  test.each(wide)('%s is refused as an exception and as an exclusion', async (glob) => {
    const read = (files: Record<string, string>) => readPolicy(filesOf(files), ['npm-access-token']);
    await expect(read({ [allow]: entry(`path = '${glob}'`) })).rejects.toThrow('allow.toml:4: path: ');
    await expect(read({ [config]: `exclude = ['${glob}']\n` })).rejects.toThrow('config.toml:1: exclude: ');
  });

  test('the commit that brings it does not pass', () => {
    expect(check({ [allow]: entry("path = '**'"), 'a.js': code() }).status).toBe(2);
  });

  test('wide ones that say a part of all names do what they say, and loudly', () => {
    const { status, stderr } = check({ [config]: 'exclude = ["{a,b,c,d,e}*"]\n', 'a.js': code() });
    expect(status).toBe(0);
    expect(stderr).toContain('THIS COMMIT ALLOWS ITS OWN SECRET: npm-access-token at a.js:1');
    expect(stderr).toContain('this commit changes the policy: .keyguard/config.toml');
  });

  test('all rules switched off: loudly, too', () => {
    const { status, stderr } = check({ [config]: 'disable = ["npm-access-token"]\n', 'a.js': code() });
    expect([status, stderr]).toEqual([0, expect.stringContaining('THIS COMMIT ALLOWS ITS OWN SECRET')]);
  });
});

test('an exception for one secret does not cover another on its line', () => {
  repository.commit({ [allow]: 'version = 1\n' });
  repository.write('a.js', code(1));
  repository.git('add', '.');
  const [finding] = JSON.parse(repository.keyguard(['--staged', '--format', 'json']).stdout).findings;
  repository.keyguard(['allow', finding.fingerprint, '--reason', 'made up']);
  expect(check({}).status).toBe(0);
  const two = `f("${token(1)}", "${token(2)}")\n`;
  expect(check({ 'a.js': two }).status).toBe(1);
  const marked = `f("${token(1)}", "${token(2)}") // keyguard:allow npm-access-token -- made up\n`;
  expect(check({ 'b.js': marked, 'a.js': code(1) }).status).toBe(1);
});

test('a file that is moved out of the path of its exception is new, and so is a copy', () => {
  repository.commit({ [allow]: entry('path = "fixtures/**"'), 'fixtures/a.js': code() });
  mkdirSync(join(repository.root, 'src'));
  renameSync(join(repository.root, 'fixtures/a.js'), join(repository.root, 'src/a.js'));
  expect(check({}).status).toBe(1);
  repository.git('reset', '-q', '--hard');
  expect(check({ 'src/a.js': code() }).status).toBe(1);
});

test.each(['../repository/a.js', 'x/../a.js', './a.js', '/a.js', 'a//b.js', 'a\\b.js', '!a.js'])(
  'a path such as %s is refused',
  async (path) => {
    const reading = readPolicy(filesOf({ [allow]: entry(`path = '${path}'`) }), []);
    await expect(reading).rejects.toThrow('.keyguard/allow.toml:4: path');
  },
);

describe('look-alikes', () => {
  test('case counts', () => {
    expect(check({ [allow]: entry('path = "Fixtures/a.js"'), 'fixtures/a.js': code() }).status).toBe(1);
    expect(check({ [allow]: entry('path = "FIXTURES/**"') }).status).toBe(1);
  });

  test('so does the Unicode form, and a letter of another script', () => {
    const composed = 'caf\u00e9.js';
    const decomposed = 'cafe\u0301.js';
    repository.git('config', 'core.precomposeUnicode', 'false');
    expect(check({ [allow]: entry(`path = "${composed}"`), [decomposed]: code() }).status).toBe(1);
    // The first letter is Cyrillic.
    expect(check({ [allow]: entry('path = "\u0430.js"'), 'a.js': code(2) }).status).toBe(1);
  });

  test('a folder that looks like the policy is none', () => {
    const lines = entry('path = "a.js"');
    for (const folder of ['.Keyguard', '.KEYGUARD', '.keyguard ', '.\u043aeyguard', 'keyguard', '.keyguard.'])
      expect([folder, check({ [`${folder}/allow.toml`]: lines, 'a.js': code() }).status]).toEqual([
        folder,
        1,
      ]);
  });

  test('a file that looks like the allow file stops the commit', () => {
    for (const name of ['Allow.toml', 'allow.tomI', 'allow.yaml']) {
      const { status } = check({ [`.keyguard/${name}`]: entry('path = "a.js"'), 'a.js': code() });
      expect([name, status]).toEqual([name, 2]);
      repository.git('rm', '-rqf', '.keyguard');
    }
  });
});

describe('a policy that stands elsewhere', () => {
  test('in a subfolder it is not read', () => {
    const { status } = check({
      [`sub/${allow}`]: entry('path = "a.js"'),
      [`sub/${config}`]: 'exclude = ["a.js"]\n',
      'sub/a.js': code(),
    });
    expect(status).toBe(1);
  });

  test('nor where keyguard is started there', () => {
    check({ [`sub/${config}`]: 'exclude = ["**/a.js"]\n', 'sub/a.js': code() });
    const { status } = repositoryAt(join(repository.root, 'sub')).keyguard(['scan', 'a.js']);
    expect(status).toBe(1);
  });

  test('as a submodule it stops what needs it', () => {
    const other = createRepository();
    other.commit({ 'allow.toml': entry('path = "a.js"') });
    repository.git(
      '-c',
      'protocol.file.allow=always',
      'submodule',
      '--quiet',
      'add',
      other.root,
      '.keyguard',
    );
    expect(check({ 'a.js': code() }).status).toBe(2);
  });

  test('in a submodule it is for that repository alone', () => {
    const other = createRepository();
    other.commit({ [allow]: entry('path = "a.js"'), [config]: 'exclude = ["a.js"]\n' });
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.root, 'sub');
    expect(check({ 'a.js': code() }).status).toBe(1);
  });
});

describe('a link', () => {
  test.each([
    [allow, entry('path = "a.js"')],
    [config, 'exclude = ["a.js"]\n'],
    ['.keyguard/baseline', '# keyguard baseline 1\n'],
    ['.keyguard/patterns/acme.toml', ''],
  ])('in the place of %s stops the commit', (path, text) => {
    const target = join(repository.root, '..', 'elsewhere');
    writeFileSync(target, text);
    mkdirSync(join(repository.root, '.keyguard/patterns'), { recursive: true });
    symlinkSync(target, join(repository.root, path));
    expect(check({ 'a.js': code() }).status).toBe(2);
    expect(repository.keyguard(['scan', '.']).status).toBe(2);
    expect(repository.keyguard(['allow', '--review']).status).toBe(2);
  });

  test('in the place of the folder, too', () => {
    repository.write('policy/allow.toml', entry('path = "a.js"'));
    symlinkSync('policy', join(repository.root, '.keyguard'));
    expect(check({ 'a.js': code() }).status).toBe(2);
  });
});

describe('words that are no words', () => {
  test.each([' ', '\\u200b', '\\t', '\\u2060\\u00a0'])(
    'a reason of "%s" gives no exception',
    async (reason) => {
      const text = entry('path = "a.js"').replace('made up', reason);
      await expect(readPolicy(filesOf({ [allow]: text }), [])).rejects.toThrow('reason: is empty');
    },
  );

  test('a reason with escape sequences is shown harmless', () => {
    const { stderr } = check({
      [allow]: entry('path = "a.js"').replace('made up', '\\u001b[2Jfine\\u202e'),
      'a.js': code(),
    });
    expect(stderr).toContain('\\x1b[2Jfine');
    expect(stderr).not.toMatch(/\u001b\[2J|\u202e/);
  });
});
