import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { lefthookEdit, recipe } from '../../src/install/managers/lefthookEdit.ts';
import { preCommitEdit } from '../../src/install/managers/preCommitEdit.ts';
import { simpleGitHooksEdit } from '../../src/install/managers/simpleGitHooksEdit.ts';
import { snippet } from '../../src/install/snippets.ts';
import type { TreeEdit } from '../../src/install/treeEdit.ts';
import { binOf, toolFolder } from './support/hookTools.ts';

const call = snippet('pre-commit');

/** Adds and takes out; returns the text in between. Every line that was there stays, in its order. */
function there(edit: TreeEdit, text: string): string {
  const added = edit.add(text);
  expect(edit.has(added)).toBe(true);
  expect(edit.add(added)).toBe(added);
  const lines = added.split(/\r?\n/);
  let at = 0;
  for (const line of text.split(/\r?\n/)) {
    at = lines.indexOf(line, at);
    if (!/\[\]|\{\}/.test(line)) expect(at).toBeGreaterThanOrEqual(0);
  }
  return added;
}

describe('lefthook.yml', () => {
  const edit = lefthookEdit('lefthook.yml');
  test.each([
    [
      'commands',
      '# ours\npre-commit: # first\n  parallel: true\n  commands:\n    # lint\n    lint:\n      run: npm run lint\n\npre-push:\n  commands: {}\n',
    ],
    [
      'indented by four',
      'pre-commit:\n    commands:\n        lint:\n            run: |\n                a\n                b\n',
    ],
    ['jobs', 'pre-commit:\n  jobs:\n  - run: a\n    name: lint # why\n'],
    ['another hook alone', 'commit-msg:\n  commands:\n    lint:\n      run: commitlint'],
    ['Windows line ends', 'pre-commit:\r\n  commands:\r\n    lint:\r\n      run: a\r\n'],
    ['comments alone', '# nothing yet\n'],
    [
      'an assertion of its own',
      'assert_lefthook_installed: false\npre-commit:\n  commands:\n    a:\n      run: a\n',
    ],
    ['a byte order mark', '\ufeffpre-commit:\n  commands:\n    a:\n      run: a\n'],
  ])('%s: comments and order stay, and it goes again line for line', (_, text) => {
    const added = there(edit, text);
    expect(added.split(/\r?\n/).filter((line) => line.includes(call))).toHaveLength(1);
    expect(added.match(/assert_lefthook_installed/g)).toHaveLength(1);
    expect(/[^\r]\n/.test(added)).toBe(!text.includes('\r\n'));
    expect(edit.remove(added)?.trim() ?? '').toBe(
      text.trim() === '# nothing yet' ? '# nothing yet' : text.trim(),
    );
  });

  test.each([
    ['flow style', 'pre-commit: { commands: { lint: { run: a } } }\n'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['no YAML', 'a: [\n'],
    ['an alias in the way', 'x: &x\n  a:\n    run: a\npre-commit:\n  commands: *x\n'],
    ['a list', '- a\n'],
  ])('%s: nothing is written, what to add is said', (_, text) => {
    expect(() => edit.add(text)).toThrow(/lefthook\.yml/);
  });
});

test.each([
  ['lefthook.toml', '[[pre-commit.jobs]]\nname = "lint" # why\nrun = "a"\n'],
  ['lefthook.toml', '# ours\nmin_version = "1.0.0"'],
  [
    '.lefthook.json',
    '{\n  "pre-commit": {\n    "commands": {\n      "lint": { "run": "a" }\n    }\n  }\n}\n',
  ],
  ['lefthook.json', '{"pre-push":{"jobs":[]}}'],
])('%s: %j', (name, text) => {
  const edit = lefthookEdit(name);
  const added = edit.add(text);
  expect(added).toContain(name.endsWith('json') ? JSON.stringify(call) : call);
  expect(edit.add(added)).toBe(added);
  expect(added).toContain('assert_lefthook_installed');
});

test('lefthook.jsonc with comments is left to people', () => {
  expect(() => lefthookEdit('lefthook.jsonc').add('{ // ours\n}')).toThrow(/lefthook\.jsonc/);
});

describe('.pre-commit-config.yaml', () => {
  const edit = preCommitEdit('.pre-commit-config.yaml');
  const repo = (pad: string) =>
    `${pad}# format\n${pad}- repo: https://github.com/psf/black\n${pad}  rev: 24.1.0 # pinned\n${pad}  hooks:\n${pad}    - id: black\n`;
  test.each([
    ['items at the margin', `default_stages: [pre-commit]\nrepos:\n${repo('')}`],
    ['items indented', `repos:\n${repo('  ')}${repo('  ')}ci:\n  autofix_prs: false\n`],
    ['Windows line ends', `repos:\n${repo('  ')}`.replaceAll('\n', '\r\n')],
  ])('%s: it is put in front, and goes again line for line', (_, text) => {
    const added = there(edit, text);
    expect(added.indexOf(call)).toBeLessThan(added.indexOf('- repo: https'));
    expect(edit.remove(added)).toBe(text);
  });

  test('an empty list gives way; a hook of keyguard’s repository is enough', () => {
    expect(edit.add('repos: []\n')).toContain(call);
    const own =
      'repos:\n  - repo: https://example.invalid/keyguard\n    rev: v1\n    hooks:\n      - id: keyguard\n';
    expect(edit.add(own)).toBe(own);
  });

  test('a flow list is left to people', () => {
    expect(() => edit.add('repos: [{ repo: meta, hooks: [] }]\n')).toThrow(/\.pre-commit-config\.yaml/);
  });

  test('prek.toml', () => {
    const toml = preCommitEdit('prek.toml');
    const text = '[[repos]]\nrepo = "builtin"\nhooks = [{ id = "trailing-whitespace" }]\n';
    const added = toml.add(text);
    expect(toml.add(added)).toBe(added);
    expect(toml.remove(added)).toBe(text);
    expect(() => toml.add('repos = []\n')).toThrow(/prek\.toml/);
  });
});

describe('simple-git-hooks', () => {
  const inManifest = simpleGitHooksEdit('package.json');
  const quoted = JSON.stringify(call).slice(1, -1);

  test('in package.json, in front of what is there; the hooks that it would delete are named', () => {
    const text =
      '{\n\t"name": "a",\n\t"simple-git-hooks": {\n\t\t"pre-commit": "npx lint-staged",\n\t\t"pre-push": "npm test"\n\t}\n}\n';
    const added = inManifest.add(text);
    expect(added).toContain(`\n\t\t"pre-commit": "${quoted} && npx lint-staged",\n`);
    const config = JSON.parse(added)['simple-git-hooks'];
    expect(config.preserveUnused).toContain('post-commit');
    expect(config.preserveUnused).not.toContain('pre-push');
    expect(inManifest.add(added)).toBe(added);
    expect(inManifest.remove(added)).toBe(text);
  });

  test.each([
    '{"pre-push":"a","preserveUnused":true}',
    '{"preserveUnused":["post-merge"],"pre-commit":"b"}',
    '{}',
  ])('its own file: %s', (text) => {
    const edit = simpleGitHooksEdit('.simple-git-hooks.json');
    const added = JSON.parse(edit.add(text));
    expect(added['pre-commit']).toContain(call);
    if (text.includes('true')) expect(added.preserveUnused).toBe(true);
    else expect(added.preserveUnused).toEqual(expect.arrayContaining(['post-merge', 'post-commit']));
    expect(JSON.parse(edit.remove(edit.add(text)) ?? '')['pre-commit']).toBe(JSON.parse(text)['pre-commit']);
  });

  test('a program is not edited: what to add is said, and one that calls keyguard is taken as it is', () => {
    const edit = simpleGitHooksEdit('.simple-git-hooks.js');
    expect(() => edit.add('module.exports = {};\n')).toThrow(
      expect.objectContaining({ toAdd: expect.stringContaining(`'pre-commit': '${call}',`) }),
    );
    const own = `module.exports = { 'pre-commit': '${call} && npm test' };\n`;
    expect(edit.add(own)).toBe(own);
  });
});

describe('what people write by hand', () => {
  const root = resolve(import.meta.dirname, '../..');
  const page = readFileSync(join(root, 'docs/hooks.md'), 'utf8');

  test('the recipe for lefthook is what install writes', () => {
    const written = parse(lefthookEdit('lefthook.yml').add('')) as Record<string, unknown>;
    const told = parse(recipe) as Record<string, unknown>;
    expect(written).toMatchObject(told);
    expect(page).toContain(recipe);
  });

  (toolFolder('pre-commit') ? test : test.skip)('.pre-commit-hooks.yaml is what pre-commit takes', () => {
    const program = join(binOf('pre-commit'), 'pre-commit');
    const { status, stdout } = spawnSync(program, [
      'validate-manifest',
      join(root, '.pre-commit-hooks.yaml'),
    ]);
    expect({ status, stdout: String(stdout) }).toEqual({ status: 0, stdout: '' });
  });
});
