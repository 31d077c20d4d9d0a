import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createRepository, type Outcome, type RepositoryOptions, type TestRepository } from './repository.ts';
import { awsKeyPair } from './secrets.ts';

/** A made-up key pair, and texts that hold it. */
export interface Planted {
  readonly id: string;
  readonly secret: string;
  /** A Ruby file, as in the README. */
  readonly text: string;
  /** The same with the keys replaced: nothing to object to. */
  readonly clean: string;
}

/** The same number gives the same pair. */
export function plant(seed = 1): Planted {
  const pair = awsKeyPair(seed);
  const file = (id: string, secret: string) =>
    `CarrierWave.configure do |config|\n  config.fog_credentials = {\n    aws_access_key_id: ${id},\n    aws_secret_access_key: ${secret}\n  }\nend\n`;
  return {
    ...pair,
    text: file(`'${pair.id}'`, `'${pair.secret}'`),
    clean: file('ENV.fetch("AWS_ACCESS_KEY_ID")', 'ENV.fetch("AWS_SECRET_ACCESS_KEY")'),
  };
}

/** A state of git and a commit in it. */
export interface Situation {
  readonly name: string;
  readonly repository?: RepositoryOptions | (() => TestRepository);
  /** Which hook runs keyguard; `pre-commit` by default. */
  readonly hook?: 'pre-commit' | 'pre-merge-commit';
  /** Brings about the state. */
  prepare(repository: TestRepository, planted: Planted): void;
  /** Makes the commit: arguments of git (`commit -m message` by default), or a function that runs it. */
  readonly commit?: readonly string[] | ((repository: TestRepository) => Outcome);
  /** The paths that the refusal names, or that nothing is in the way. */
  readonly expected: { readonly refused: readonly string[] } | 'passes' | 'passes in silence';
}

const commitOf = (
  { commit = ['commit', '-m', 'message'] }: Situation,
  repository: TestRepository,
): Outcome => (typeof commit === 'function' ? commit(repository) : repository.tryGit(commit));

/**
 * Runs each situation with real git and the built keyguard as a hook. Where the commit is refused, it must fail, leave
 * HEAD, index and work tree as they were, name the place and not the secret; and pass once the hook is taken out.
 */
export function describeSituations(name: string, situations: readonly Situation[]): void {
  describe(name, () => {
    test.each(situations)('$name', (situation) => {
      const { repository: given, hook = 'pre-commit', expected } = situation;
      const repository = typeof given === 'function' ? given() : createRepository(given);
      const planted = plant();
      situation.prepare(repository, planted);
      repository.guard(hook);
      const before = stateOf(repository);
      const outcome = commitOf(situation, repository);
      // Standard output is git's own: `commit -p` shows the hunk.
      expect(outcome.stderr).not.toContain(planted.secret);
      expect(outcome.stderr).not.toContain(planted.id);
      if (typeof expected === 'string') {
        expect(outcome).toMatchObject({ status: 0 });
        expect(stateOf(repository).head).not.toBe(before.head);
        if (expected === 'passes in silence') expect(outcome.stderr).not.toContain('keyguard');
        return;
      }
      expect(outcome.status).not.toBe(0);
      expect(firstLineOf(outcome)).toContain('refused');
      for (const path of expected.refused) expect(outcome.stderr).toContain(path);
      const after = stateOf(repository);
      // A merge that is refused leaves its result in the index and the work tree; a commit changes nothing.
      if (hook === 'pre-commit') expect(after).toEqual(before);
      else expect(after.head).toBe(before.head);

      removeGuard(repository, hook);
      const control =
        hook === 'pre-commit' ? commitOf(situation, repository) : repository.tryGit(['commit', '-m', 'm']);
      expect(control).toMatchObject({ status: 0 });
      expect(stateOf(repository).head).not.toBe(before.head);
    });
  });
}

/** What keyguard says first; git may have written before it. */
const firstLineOf = ({ stderr }: Outcome) =>
  stderr.split('\n').find((line) => line.startsWith('keyguard')) ?? '';

function removeGuard(repository: TestRepository, hook: string) {
  rmSync(join(resolve(repository.root, repository.git('rev-parse', '--git-common-dir')), 'hooks', hook));
}

/** HEAD, the index, and every file of the work tree. */
function stateOf(repository: TestRepository) {
  return {
    head: repository.tryGit(['rev-parse', '--verify', '-q', 'HEAD']).stdout,
    index: repository.git('ls-files', '--stage', '--full-name', '-z'),
    files: digest(repository.root),
  };
}

function digest(folder: string): string {
  const hash = createHash('sha1');
  for (const name of readdirSync(folder, { encoding: 'buffer' }).sort(Buffer.compare)) {
    if (String(name) === '.git') continue;
    const path = Buffer.concat([Buffer.from(`${folder}/`), name]);
    const state = lstatSync(path);
    hash.update(name).update(String(state.mode));
    if (state.isSymbolicLink()) hash.update(readlinkSync(path));
    else if (state.isDirectory()) hash.update(digest(path.toString()));
    else hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}
