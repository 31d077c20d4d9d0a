import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The built command. */
const preCommit = resolve(import.meta.dirname, '../../hooks/pre-commit');
export const keyguard = resolve(import.meta.dirname, '../../dist/keyguard.cjs');

/** What a command did. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A temporary repository with real git. Every path is relative to the top of its work tree. */
export interface TestRepository {
  readonly root: string;
  /** Runs git there and returns its output, trimmed. Throws where it fails. */
  git(...args: string[]): string;
  /** Runs git there and returns what it did. */
  tryGit(args: readonly string[], environment?: NodeJS.ProcessEnv, input?: string | Uint8Array): Outcome;
  /** Writes a file of the work tree. */
  write(path: string | Buffer, content: string | Uint8Array): void;
  read(path: string): Buffer;
  /** Writes files, stages everything, and commits it past the guard. Returns the commit's id. */
  commit(files?: Readonly<Record<string, string | Uint8Array>>, message?: string): string;
  /** Puts a minimal hook in place that runs keyguard: no husky, so that the situations test keyguard alone. */
  guard(hook?: 'pre-commit' | 'pre-merge-commit', program?: string): void;
  /** Runs keyguard there. */
  keyguard(args?: readonly string[], environment?: NodeJS.ProcessEnv): Outcome;
}

export interface RepositoryOptions {
  readonly objectFormat?: 'sha1' | 'sha256';
  /** Name of the folder: spaces, non-ASCII letters. */
  readonly name?: string;
  /** Arguments of `git clone` but the last, where the repository is a clone. */
  readonly clone?: readonly string[];
}

const identity = {
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.invalid',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.invalid',
};

const made: string[] = [];

/** A new empty folder. All of them go when the tests of the file have ended (`removeRepositories`). */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'keyguard-')));
  made.push(folder);
  return folder;
}

/** For `afterAll`. */
export function removeRepositories(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

export function createRepository({
  objectFormat = 'sha1',
  name = 'repository',
  clone,
}: RepositoryOptions = {}) {
  const root = join(temporaryFolder(), name);
  if (clone) execFileSync('git', ['clone', '--quiet', ...clone, root], { stdio: 'pipe' });
  else
    execFileSync('git', ['init', '--quiet', '-b', 'main', `--object-format=${objectFormat}`, root], {
      stdio: 'pipe',
    });
  return repositoryAt(root);
}

/** A work tree that something else made: a linked worktree, a submodule. */
export function repositoryAt(root: string): TestRepository {
  const run = (
    command: string,
    args: readonly string[],
    environment: NodeJS.ProcessEnv = {},
    input?: string | Uint8Array,
  ): Outcome => {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: root,
      env: { ...process.env, ...identity, ...environment },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      ...(input !== undefined && { input }),
    });
    return { status, stdout, stderr };
  };
  const tryGit: TestRepository['tryGit'] = (args, environment, input) => run('git', args, environment, input);
  const git: TestRepository['git'] = (...args) => {
    const { status, stdout, stderr } = tryGit(args);
    if (status !== 0) throw new Error(`git ${args.join(' ')}: status ${status}\n${stderr}${stdout}`);
    return stdout.trimEnd();
  };
  const write: TestRepository['write'] = (path, content) => {
    // A name that is no UTF-8 comes as bytes.
    if (typeof path !== 'string')
      return writeFileSync(Buffer.concat([Buffer.from(`${root}/`), path]), content);
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  return {
    root,
    git,
    tryGit,
    write,
    read: (path) => readFileSync(join(root, path)),
    commit(files = {}, message = 'change') {
      for (const [path, content] of Object.entries(files)) write(path, content);
      git('add', '--all');
      git('commit', '--quiet', '--no-verify', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
    guard(hook = 'pre-commit', program = keyguard) {
      const file = join(resolve(root, git('rev-parse', '--git-common-dir')), 'hooks', hook);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `#!/bin/sh\nkeyguard='${program}'\n. '${preCommit}'\n`);
      chmodSync(file, 0o755);
    },
    keyguard: (args = ['--staged'], environment = {}) =>
      run(process.execPath, [keyguard, ...args], environment),
  };
}
