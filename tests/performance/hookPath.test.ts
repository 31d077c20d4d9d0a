import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createRuleSet } from '../../src/detect/ruleSet.ts';
import { scanBytes } from '../../src/detect/scanText.ts';
import { rules } from '../support/patterns.ts';
import { createRepository, removeRepositories, temporaryFolder } from '../support/repository.ts';

afterAll(removeRepositories);

const dist = join(import.meta.dirname, '../../dist');

/**
 * What a clean commit loads: files of `dist`, and Node's own modules that bare node does not load. In Japanese, which
 * is loaded only where there is something to say.
 *
 * @param committed more files of the commit before; null where there is none
 * @param installed whether `install` has made its folder in the git directory
 */
function loadedByCommit(committed: Readonly<Record<string, string>> | null = {}, installed = false) {
  const folder = temporaryFolder();
  const trace = join(folder, 'trace.cjs');
  const output = join(folder, 'loaded.json');
  writeFileSync(
    trace,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(output)}, JSON.stringify({
      files: Object.keys(require.cache),
      builtin: process.moduleLoadList.map((name) => name.replace(/^NativeModule /, '')),
      compiled: process.env.NODE_COMPILE_CACHE,
    })));`,
  );
  const repository = createRepository();
  if (committed) repository.commit({ 'a.txt': 'nothing\n', ...committed });
  repository.write('b.js', 'export const value = read(options);\n');
  repository.git('add', '.');
  // Just as git runs it.
  repository.guard();
  if (installed) mkdirSync(join(repository.root, '.git/keyguard'));
  const { status } = repository.tryGit(['commit', '--quiet', '-m', 'change'], {
    LC_ALL: 'ja_JP.UTF-8',
    NODE_OPTIONS: `--require=${trace}`,
    NODE_COMPILE_CACHE: undefined,
  });
  expect(status).toBe(0);
  const { files, ...rest } = JSON.parse(readFileSync(output, 'utf8')) as {
    files: string[];
    builtin: string[];
    compiled?: string;
  };
  return { files: files.map((file) => basename(file)).filter((name) => name !== 'trace.cjs'), ...rest };
}

test('the first commit of a repository, where git fails on HEAD, loads no sentence about it', () => {
  const { files } = loadedByCommit(null);
  expect(files.filter((name) => name.startsWith('messages-'))).toEqual([]);
});

describe('a clean commit', () => {
  const { files, builtin } = loadedByCommit();

  test('loads these parts, and no other', () => {
    expect(files.sort()).toEqual(['commandLine.cjs', 'keyguard.cjs']);
  });

  test.each([
    'child_process',
    'net',
    'stream',
    'zlib',
    'crypto',
    'worker_threads',
    'readline',
    'http',
    'internal/util/parse_args/parse_args',
    'internal/crypto/webcrypto',
  ])('does not load %s', (name) => expect(builtin).not.toContain(name));
});

test('V8 keeps its compiled code in the folder of install, and nowhere else', () => {
  expect(loadedByCommit().compiled).toBeUndefined();
  expect(loadedByCommit({}, true).compiled).toBe('.git/keyguard/compiled');
});

test.each([
  ['keyguard.cjs', 7],
  ['commandLine.cjs', 256],
  ['anchors.bin', 880],
])('%s has no more than %i KB', (name, kilobytes) => {
  expect(statSync(join(dist, name)).size).toBeLessThan(kilobytes * 1024);
});

test('a policy without settings and patterns costs no TOML parser', () => {
  const allow = 'version = 1\n[[allow]]\npath = "x"\nreason = "r"\n';
  const { files } = loadedByCommit({ '.keyguard/allow.toml': allow, '.keyguard/README.md': 'notes' });
  expect(files.filter((name) => /policy|toml/i.test(name))).toEqual([]);
  const configured = loadedByCommit({ '.keyguard/config.toml': 'exclude = ["vendor/**"]\n' });
  expect(configured.files).toContain('policy-parseConfig.cjs');
});

describe('work that is counted', () => {
  const executions = (text: string, set = createRuleSet(rules)) => {
    const instruments = { executions: 0 };
    scanBytes(Buffer.from(text), set, { path: 'a', instruments });
    return instruments.executions;
  };
  const names = rules.flatMap(({ anchors, near }) => (near ? anchors.slice(0, 2) : []));
  const code = names.map((name) => `const client = connect("${name}");\n`).join('');

  test('names without anything like a value beside them need no expression', () => {
    expect(executions(code)).toBeLessThan(names.length / 10);
  });

  test('twice the text is no more than twice the work', () => {
    const once = executions(code);
    expect(executions(code + code)).toBeLessThanOrEqual(2 * once + 2);
  });
});
