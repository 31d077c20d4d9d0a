import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { script } from '../install/support/keyguard.ts';
import {
  createRepository,
  keyguard,
  removeRepositories,
  type TestRepository,
  temporaryFolder,
} from '../support/repository.ts';
import { plant } from '../support/situations.ts';

afterAll(removeRepositories);

const project = resolve(import.meta.dirname, '../..');
const { text, clean, id } = plant();
const none = '0'.repeat(40);

/** The project as its server has it: `main`, and a pull request that adds a secret and takes it out again. */
let server: TestRepository;
let shas: Record<'base' | 'dirty' | 'head' | 'merge' | 'clean', string>;
/** A folder for the PATH in which `npx --yes keyguard@VERSION` runs the build. */
let programs: string;

beforeAll(() => {
  server = createRepository();
  const base = server.commit({ 'old.rb': plant(2).text, a: 'a\n' });
  server.git('checkout', '-q', '-b', 'clean');
  const harmless = server.commit({ b: 'b\n' });
  server.git('checkout', '-q', '-b', 'feature', 'main');
  const dirty = server.commit({ 'config.rb': text }, 'Upload to S3');
  const head = server.commit({ 'config.rb': clean });
  server.git('checkout', '-q', '--detach', 'main');
  server.git('merge', '-q', '--no-ff', '--no-edit', 'feature');
  const merge = server.git('rev-parse', 'HEAD');
  server.git('update-ref', 'refs/pull/1/merge', merge);
  server.git('update-ref', 'refs/merge-requests/1/head', head);
  server.git('branch', '-q', '-D', 'feature');
  server.git('checkout', '-q', 'main');
  shas = { base, dirty, head, merge, clean: harmless };
  programs = temporaryFolder();
  script(
    join(programs, 'npx'),
    `[ "$1 $2" = '--yes keyguard@1.2.3' ] || exit 99\nshift 2\nexec '${process.execPath}' '${keyguard}' "$@"`,
  );
});

/** A clone as the systems make it: an empty repository, one fetch, a detached HEAD. */
function checkout(ref: string, local: string, depth?: number): TestRepository {
  const clone = createRepository();
  clone.git('remote', 'add', 'origin', `file://${server.root}`);
  const branches = depth === undefined ? ['+refs/heads/*:refs/remotes/origin/*'] : [`--depth=${depth}`];
  clone.git('fetch', '-q', '--no-tags', 'origin', ...branches, `+${ref}:${local}`);
  clone.git('checkout', '-q', '--detach', local);
  return clone;
}

function run(clone: TestRepository, shell: string, commands: string, variables: NodeJS.ProcessEnv) {
  const env = { ...process.env, CI: 'true', PATH: `${programs}:${process.env.PATH}`, ...variables };
  const { status, stdout, stderr } = spawnSync(shell, ['-e', '-c', commands], {
    cwd: clone.root,
    env,
    encoding: 'utf8',
  });
  expect(stdout + stderr).not.toContain(id);
  return { status, output: stdout + stderr };
}

describe('the GitHub Action', () => {
  const action = parse(readFileSync(join(project, 'action.yml'), 'utf8'));
  const [step] = action.runs.steps;

  /** Runs the step as GitHub would: expressions of `env` are replaced, and the script is given to its shell. */
  function runAction(clone: TestRepository, event: Record<string, unknown>, name: string, inputs = {}) {
    const defaults = Object.entries<{ default: string }>(action.inputs).map(([key, input]) => [
      key,
      input.default,
    ]);
    const context = {
      inputs: { ...Object.fromEntries(defaults), version: '1.2.3', ...inputs },
      github: { event_name: name, event: { repository: { default_branch: 'main' }, ...event } },
    };
    const valueIn = (expression: string) =>
      expression
        .split('.')
        .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], context);
    const env = Object.fromEntries(
      Object.entries<string>(step.env).map(([key, value]) => [
        key,
        value.replace(/\$\{\{ (\S+) \}\}/g, (_, expression) => String(valueIn(expression) ?? '')),
      ]),
    );
    return run(clone, step.shell, step.run, env);
  }
  const pull = (head: string) => ({ pull_request: { base: { sha: shas.base }, head: { sha: head } } });

  test('fails a pull request of a fork on its merge ref, and names the commit', () => {
    const clone = checkout('refs/pull/1/merge', 'refs/remotes/pull/1/merge');
    const { status, output } = runAction(clone, pull(shas.head), 'pull_request');
    expect(status).toBe(1);
    expect(output).toMatch(/^keyguard: found: .* in config\.rb:3 \(commit [0-9a-f]{10}: Upload to S3\)/m);
    expect(output).toContain(shas.dirty.slice(0, 10));
    expect(output).not.toContain('old.rb');
    expect(output).toContain('make a new one and revoke this one');
  });

  test('passes a clean one in silence, and with the keyguard of the repository where it has one', () => {
    const clone = checkout('refs/heads/clean', 'refs/remotes/origin/clean');
    expect(runAction(clone, pull(shas.clean), 'pull_request')).toEqual({ status: 0, output: '' });
    mkdirSync(join(clone.root, 'node_modules/keyguard'), { recursive: true });
    symlinkSync(join(project, 'dist'), join(clone.root, 'node_modules/keyguard/dist'));
    expect(runAction(clone, pull(shas.clean), 'pull_request', { version: 'none' })).toEqual({
      status: 0,
      output: '',
    });
  });

  test('says what to do in a shallow clone', () => {
    const clone = checkout('refs/pull/1/merge', 'refs/remotes/pull/1/merge', 1);
    const { status, output } = runAction(clone, pull(shas.head), 'pull_request');
    expect(status).toBe(3);
    expect(output).toContain('fetch-depth: 0');
  });

  test('judges a push by what it brought, and a new branch by what the default branch has not', () => {
    const clone = checkout('refs/pull/1/merge', 'refs/remotes/origin/feature');
    const push = (before: string, after: string) => runAction(clone, { before, after }, 'push').status;
    expect(push(shas.base, shas.merge)).toBe(1);
    expect(push(none, shas.merge)).toBe(1);
    expect(push(none, shas.clean)).toBe(0);
    expect(push(shas.head, none)).toBe(0);
  });

  test('needs a range where the event has none, and takes the one that it is given', () => {
    const clone = checkout('refs/pull/1/merge', 'refs/remotes/pull/1/merge');
    expect(runAction(clone, {}, 'schedule')).toMatchObject({
      status: 2,
      output: expect.stringContaining("'range'"),
    });
    expect(runAction(clone, {}, 'schedule', { range: `${shas.base}..HEAD` }).status).toBe(1);
  });
});

describe('the GitLab template', () => {
  const { keyguard: job } = parse(readFileSync(join(project, 'templates/gitlab-ci.yml'), 'utf8'));
  const commands: string = job.script.join('\n');
  const variables = { ...job.variables, KEYGUARD_VERSION: '1.2.3', CI_DEFAULT_BRANCH: 'main' };
  const depth = Number(job.variables.GIT_DEPTH);

  test.each(['sh', 'bash'])('fails a merge request, and names the commit (%s)', (shell) => {
    const clone = checkout('refs/merge-requests/1/head', 'refs/pipelines/1', depth || undefined);
    const { status, output } = run(clone, shell, commands, {
      ...variables,
      CI_MERGE_REQUEST_DIFF_BASE_SHA: shas.base,
      CI_COMMIT_SHA: shas.head,
      CI_COMMIT_BEFORE_SHA: none,
    });
    expect(status).toBe(1);
    expect(output).toContain(`(commit ${shas.dirty.slice(0, 10)}: Upload to S3)`);
  });

  test('judges a push by what it brought, and a new branch by what the default branch has not', () => {
    const clone = checkout('refs/heads/clean', 'refs/pipelines/2', depth || undefined);
    const push = (before: string, after: string) =>
      run(clone, 'sh', commands, { ...variables, CI_COMMIT_BEFORE_SHA: before, CI_COMMIT_SHA: after });
    expect(push(none, shas.clean)).toMatchObject({ status: 0 });
    expect(push(shas.base, shas.clean)).toMatchObject({ status: 0 });
    clone.git('fetch', '-q', 'origin', '+refs/merge-requests/1/head:refs/pipelines/3');
    expect(push(none, shas.head).status).toBe(1);
  });
});

describe('keyguard check --range', () => {
  const check = (...args: string[]) => server.keyguard(['check', ...args]);

  test('writes JSON with the commit, as the schema has it', async () => {
    const { status, stdout } = check('--range', `${shas.base}..${shas.head}`, '--format', 'json');
    expect(status).toBe(1);
    const report = JSON.parse(stdout);
    const { Ajv2020 } = await import('ajv/dist/2020.js');
    const schema = JSON.parse(readFileSync(join(project, 'src/findings.schema.json'), 'utf8'));
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect(validate(report) ? [] : validate.errors).toEqual([]);
    expect(report.findings).toHaveLength(1);
    expect(report.findings[0].commit).toEqual({ oid: shas.dirty, subject: 'Upload to S3' });
    expect(stdout).not.toContain(id);
  });

  test('tells whoever reviews that the policy is changed', () => {
    const clone = checkout('refs/heads/clean', 'refs/heads/topic');
    clone.commit({ '.keyguard/allow.toml': 'version = 1\n' });
    expect(clone.keyguard(['check', '--range', 'HEAD~1..'])).toMatchObject({
      status: 0,
      stderr: 'keyguard: these commits change the policy: .keyguard/allow.toml\n',
    });
  });

  test('takes one name for a whole history', () => {
    expect(check('--range', 'clean').stderr).toContain('old.rb:3');
    expect(check('--range', 'main..clean')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  test.each([
    [[], 2, 'needs a range'],
    [['--range', 'main...clean'], 2, 'cannot be read'],
    [['--range', '--all'], 2, 'cannot be read'],
    [['--range', 'main..--output=x'], 2, 'cannot be read'],
    [['--range', 'main..nowhere'], 3, 'there is no commit nowhere'],
  ] as const)('%j is told what is wrong', (args, status, message) => {
    const outcome = check(...args);
    expect(outcome.status).toBe(status);
    expect(outcome.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(outcome.stderr).toContain(message);
  });
});
