import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createRuleSet } from '../../src/detect/ruleSet.ts';
import { scanBytes } from '../../src/detect/scanText.ts';
import { commitMessage } from '../../src/text/commitMessage.ts';
import { declared, rules } from '../support/patterns.ts';
import {
  createRepository,
  removeRepositories,
  repositoryAt,
  temporaryFolder,
} from '../support/repository.ts';
import { sampleOf, sampleTextOf } from '../support/secrets.ts';
import { layHooks } from './support/layHooks.ts';

afterAll(removeRepositories);

const project = resolve(import.meta.dirname, '../..');
const token = sampleOf('github-personal-access-token');
const scissors = '# ------------------------ >8 ------------------------';

/** Runs the sh of the hook over messages: the names of those for which it starts keyguard. */
function started(messages: Readonly<Record<string, string>>, shell: readonly string[] = ['sh']): string[] {
  const folder = temporaryFolder();
  for (const [name, message] of Object.entries(messages)) writeFileSync(join(folder, name), message);
  const [program, ...args] = shell as [string, ...string[]];
  const code = `set -u; keyguard=$1/dist/keyguard.cjs hooks=$1/hooks hook=commit-msg
start() { echo "\${4##*/}"; }
for file in "$2"/*; do set -- "$1" "$2"; (set -- "$file"; . "$hooks/commit-msg"); done`;
  const { stdout, stderr } = spawnSync(program, [...args, '-c', code, 'sh', project, folder], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_EDITOR: 'vi' },
  });
  expect(stderr).toBe('');
  return stdout.split('\n').filter(Boolean);
}

const harmless = {
  plain: 'Read the configuration once\n\nIt was read for each file, which took a second.\n',
  address: 'Fix it\n\nSigned-off-by: A Developer <a.developer@example.invalid>\n',
  id: 'Revert it\n\nThis reverts commit 0123456789abcdef0123456789abcdef01234567.\n',
  name: 'Move src/commands/judgeStaged.ts\n',
  comments: 'Fix it\n\n# Please enter the commit message\n#\tmodified:   src/token.ts\n',
  diff: `Fix it\n${scissors}\n# Everything below it will be ignored.\ndiff --git a/token b/token\n+${token}\n`,
  empty: '',
};
const suspicious = {
  token: `Fix it\n\n${token}\n`,
  last: `Fix it ${token}`,
  hash: `Fix it\n\n# ${token}\n\nand more\n`,
  base64: `Fix it\n\n${Buffer.from(`the value is ${token}`).toString('base64')}\n`,
  hex: `Fix it\n\n${Buffer.from(`the value is ${token}`).toString('hex')}\n`,
  escaped: `Fix it\n\n${token.replace('_', '%5f').replace('g', '%67')}\n`,
  joined: `Fix it\n\n"${token.slice(0, 3)}" + "${token.slice(3)}"\n`,
};

describe('the sh of commit-msg', () => {
  const shells = [['sh'], ['bash'], ['busybox', 'sh']].filter(
    ([program, ...args]) => spawnSync(program!, [...args, '-c', ':']).status === 0,
  );
  test.each(shells)('%s starts node only for a message with an anchor', (...shell) => {
    expect(started({ ...harmless, ...suspicious }, shell)).toEqual(Object.keys(suspicious).sort());
  });

  test('starts it for every message in which a rule finds something', () => {
    const ruleSet = createRuleSet(rules);
    const messages: Record<string, string> = {};
    // One of three, and every one that needs no long word.
    const chosen = [...declared].filter(
      ([, { rule }], at) => at % 3 === 0 || (rule.runs?.wide.least ?? 0) < 16,
    );
    for (const [id, { rule }] of chosen) {
      const name = rule.near ? `${rule.anchors[0]}="` : '';
      const message = `Fix it\n\n${name}${sampleTextOf(id, 3, 'shortest').text}${name && '"'}\n`;
      if (scanBytes(Buffer.from(message), ruleSet, { path: '' })!.candidates.length > 0)
        messages[id] = message;
    }
    expect(Object.keys(messages).length).toBeGreaterThan(400);
    const looked = new Set(started(messages));
    expect(Object.keys(messages).filter((rule) => !looked.has(rule))).toEqual([]);
  }, 60_000);
});

describe('a commit with a secret in its message', () => {
  const guarded = () => {
    const repository = createRepository();
    repository.commit({ a: 'a\n' });
    return { repository, hooks: layHooks(repository) };
  };
  const edit = (message: string) => {
    const file = join(temporaryFolder(), 'message');
    writeFileSync(file, message);
    return { GIT_EDITOR: `f() { cat '${file}' "$1" >"$1.new" && mv "$1.new" "$1"; }; f` };
  };

  test('is refused, with the message kept', () => {
    const { repository, hooks } = guarded();
    const outcome = repository.tryGit(
      ['commit', '--allow-empty', '-F', '-'],
      hooks.environment,
      suspicious.token,
    );
    expect(outcome.status).not.toBe(0);
    expect(outcome.stderr).toMatch(/^keyguard: commit refused: GitHub .* in line 3 of the commit message\n/);
    expect(outcome.stderr).toContain('git commit -e -F .git/COMMIT_EDITMSG');
    expect(outcome.stderr).not.toContain(token);
    expect(readFileSync(join(repository.root, '.git/COMMIT_EDITMSG'), 'utf8')).toContain(token);
  });

  test('names the kept message as it is reached from a folder below', () => {
    const { repository, hooks } = guarded();
    repository.write('docs/notes.md', 'text');
    const outcome = repositoryAt(join(repository.root, 'docs')).tryGit(
      ['commit', '--allow-empty', '-F', '-'],
      hooks.environment,
      suspicious.token,
    );
    expect(outcome.status).not.toBe(0);
    expect(outcome.stderr).toContain('git commit -e -F ../.git/COMMIT_EDITMSG (and -a, --amend or the files');
  });

  test('passes where the secret stands in a comment or below the scissors', () => {
    const { repository, hooks } = guarded();
    repository.write('a', `${token}\n`);
    repository.git('add', '.');
    const commit = (message: string, ...args: string[]) =>
      repository.tryGit(['commit', '-q', '--allow-empty', ...args], {
        ...hooks.environment,
        ...edit(message),
      });
    repository.git('reset', '-q', '--hard');
    expect(commit(`Fix it\n# ${token}\n\nbody\n`)).toMatchObject({ status: 0, stderr: '' });
    expect(commit(`Fix it\n${scissors}\n${token}\n`, '-v')).toMatchObject({ status: 0, stderr: '' });
    expect(repository.git('log', '-2', '--format=%B')).not.toContain(token);
    expect(commit(`Fix it\n# ${token}\n\nbody\n`, '-c', 'HEAD').status).toBe(0);
    repository.git('config', 'commit.cleanup', 'whitespace');
    expect(commit(`Fix it\n# ${token}\n\nbody\n`).status).not.toBe(0);
  });

  test('is refused where a line that looks like a comment is none: -m', () => {
    const { repository, hooks } = guarded();
    const args = ['commit', '--allow-empty', '-m', `Fix it\n\n# ${token}`];
    expect(repository.tryGit(args, hooks.environment).status).not.toBe(0);
  });

  test.each([
    ['commit.cleanup', 'whitespace'],
    ['commit.cleanup', 'verbatim'],
    ['commit.cleanup', 'scissors'],
    ['core.commentChar', ';'],
  ])('is refused where its last line is no comment by %s = %s', (name, value) => {
    const { repository, hooks } = guarded();
    const file = join(temporaryFolder(), 'message');
    writeFileSync(file, `Fix it\n\nbody\n# ${token}\n`);
    const { status, stderr } = repository.tryGit(
      ['-c', `${name}=${value}`, 'commit', '-q', '--allow-empty'],
      { ...hooks.environment, GIT_EDITOR: `cp '${file}'` },
    );
    expect(stderr).toContain('keyguard: commit refused: ');
    expect(status).not.toBe(0);
  });

  test('of a repository with patterns of its own is always looked at', () => {
    const { repository, hooks } = guarded();
    mkdirSync(join(repository.root, '.keyguard/patterns'), { recursive: true });
    repository.tryGit(['commit', '-q', '--allow-empty', '-m', 'Fix it'], hooks.environment);
    expect(hooks.nodes()).toBe(2);
  });
});

describe('the message that git will commit', () => {
  const clean = (text: string, options = {}) =>
    commitMessage(Buffer.from(text), { edited: true, mode: '', comment: '', ...options }).toString();

  test.each([
    ['a\n# b\nc\n', {}, 'a\n\nc\n'],
    ['a\n# b\n', { edited: false }, 'a\n# b\n'],
    ['a\n# b\n; c\n', { comment: ';' }, 'a\n# b\n\n'],
    ['#1 a\n; c\n', { comment: 'auto' }, '#1 a\n\n'],
    ['a\n# b\n', { mode: 'verbatim' }, 'a\n# b\n'],
    [`a\n${scissors}\nb\n`, {}, 'a'],
    [`a\n${scissors}\nb\n`, { edited: false }, `a\n${scissors}\nb\n`],
  ])('%j %j', (text, options, expected) => {
    expect(clean(text, options)).toBe(expected);
  });
});
