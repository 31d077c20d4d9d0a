import { afterAll, describe, expect, test } from '@jest/globals';
import { readAllowFile } from '../../src/policy/allowFile.ts';
import { withoutEntries } from '../../src/policy/withoutEntries.ts';
import { createRepository, removeRepositories, type TestRepository } from '../support/repository.ts';
import { sampleOf } from '../support/secrets.ts';

afterAll(removeRepositories);

const allow = '.keyguard/allow.toml';
const code = (seed = 1) => `const token = "${sampleOf('npm-access-token', seed)}";\n`;

const text = `# Ours.
version = 1

# needed
[[allow]]
path = "a.js"
rule = "npm-access-token"
reason = "made up"
owner = "Kim"

# goes with its entry
[[allow]]
path = "gone.js"
reason = """
made up, and
[[allow]] in a text"""

[[allow]]
rule = "npm-access-token"
path = "b.js"
reason = "for a while"
expires = 2020-01-31

[[allow]]
path = "staged.js"
rule = "npm-access-token"
reason = "only in the index"

# the end
`;

function repositoryWith(file = text): TestRepository {
  const repository = createRepository();
  repository.commit({ 'a.js': code(1), 'b.js': code(2), [allow]: file });
  repository.write('staged.js', code(3));
  repository.git('add', '.');
  repository.write('staged.js', '');
  return repository;
}

test('--review tells of each what it is good for', () => {
  const { stdout, status } = repositoryWith().keyguard(['allow', '--review']);
  expect(status).toBe(0);
  expect(stdout).toBe(`.keyguard/allow.toml:5  rule npm-access-token, path a.js
  WIDE: without a value it covers whatever comes; now 1: a.js:1
  reason: made up; owner: Kim
.keyguard/allow.toml:12  path gone.js
  STALE: it covers nothing any more
  reason: made up, and\\n[[allow]] in a text
.keyguard/allow.toml:18  rule npm-access-token, path b.js
  EXPIRED on 2020-01-31: it allows nothing
  reason: for a while; until 2020-01-31
.keyguard/allow.toml:24  rule npm-access-token, path staged.js
  WIDE: without a value it covers whatever comes; now 1: staged.js:1
  reason: only in the index

4 exceptions, 1 expired, 1 stale; keyguard allow --prune takes these out
`);
});

test('--review --format json', () => {
  const { stdout } = repositoryWith().keyguard(['allow', '--review', '--format', 'json']);
  const { exceptions } = JSON.parse(stdout) as { exceptions: { state: string; line: number }[] };
  expect(exceptions.map(({ state }) => state)).toEqual(['used', 'stale', 'expired', 'used']);
  expect(exceptions[0]).toMatchObject({ line: 5, owner: 'Kim', places: [{ file: 'a.js', line: 1 }] });
});

test('--prune takes out what has expired or covers nothing, and leaves the rest as it is', () => {
  const repository = repositoryWith();
  const { stdout, status } = repository.keyguard(['allow', '--prune']);
  expect(status).toBe(0);
  expect(stdout).toContain('2 exceptions taken out.\nNext: git add .keyguard/allow.toml');
  expect(repository.read(allow).toString()).toBe(`# Ours.
version = 1

# needed
[[allow]]
path = "a.js"
rule = "npm-access-token"
reason = "made up"
owner = "Kim"

[[allow]]
path = "staged.js"
rule = "npm-access-token"
reason = "only in the index"

# the end
`);
  expect(repository.keyguard(['allow', '--prune']).stdout).toContain('nothing was changed');
});

test('nothing is taken out where not all could be looked at', () => {
  const repository = repositoryWith();
  repository.write('.keyguard/config.toml', 'size-limit = "20 B"\nskipped = "pass"\n');
  const { status, stderr } = repository.keyguard(['allow', '--prune']);
  expect(status).toBe(3);
  expect(stderr).toContain('nothing was changed, because not all could be looked at');
  expect(repository.read(allow).toString()).toBe(text);
});

test('without a file there is nothing to do', () => {
  const repository = createRepository();
  for (const option of ['--review', '--prune']) {
    const { status, stdout } = repository.keyguard(['allow', option]);
    expect([status, stdout]).toEqual([0, expect.stringContaining('There is no .keyguard/allow.toml')]);
  }
});

test('one of fingerprint, --review and --prune', () => {
  const repository = createRepository();
  for (const args of [[], ['--review', '--prune'], ['0123456789ab', '--prune']]) {
    const { status, stderr } = repository.keyguard(['allow', ...args]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('one of them, and not two')]);
  }
});

describe('taking entries out of a file', () => {
  const rules = new Set(['npm-access-token']);
  const without = (file: string, ...lines: number[]) => {
    const bytes = Buffer.from(file);
    const { entries } = readAllowFile(bytes, rules);
    return withoutEntries(
      bytes,
      new Set(entries.filter(({ line }) => lines.includes(line))),
      entries,
      rules,
    ).toString();
  };

  test('the last one, with Windows line ends', () => {
    const file = text.replaceAll('\n', '\r\n');
    expect(without(file, 24)).toBe(file.replace(/\r\n\[\[allow\]\]\r\npath = "staged[\s\S]*?index"\r\n/, ''));
  });

  test('all of them', () => {
    expect(without(text, 5, 12, 18, 24)).toBe('# Ours.\nversion = 1\n\n\n# the end\n');
  });

  test('an inline list is left to the person', () => {
    const file = 'version = 1\nallow = [{ path = "a", reason = "r" }, { path = "b", reason = "r" }]\n';
    expect(() => without(file, 2)).toThrow('take them out by hand');
  });
});
