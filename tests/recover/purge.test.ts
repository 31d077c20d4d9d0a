import { spawnSync } from 'node:child_process';
import { readdirSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { purge } from '../../src/recover/repository/purge.ts';
import type { Leak } from '../../src/recover/types.ts';
import { sampleFacts, sampleLeak } from '../support/recoveryFacts.ts';
import { recoveryTools } from '../support/recoveryTools.ts';
import {
  createRepository,
  removeRepositories,
  repositoryAt,
  temporaryFolder,
} from '../support/repository.ts';

afterAll(removeRepositories);

const tools = recoveryTools();
const withTools = tools === null ? test.skip : test;

/** A repository with a key in two files, a message, a tag and a branch, pushed to a remote. */
function leakedRepository() {
  const leak = sampleLeak();
  const remote = join(temporaryFolder(), 'remote.git');
  const repository = createRepository();
  repository.git('init', '--bare', '--quiet', '-b', 'main', remote);
  repository.commit({ 'README.md': 'A shop.\n' }, 'Begin');
  repository.commit(
    {
      'config/s3.py': `KEY = '${leak.id}'\nSECRET = '${leak.secret}'  # prod\n`,
      'bundle.js': `var a="x".concat("AWS_SECRET=${leak.secret}\\nNEXT=1");`,
    },
    `Add the key ${leak.id}`,
  );
  repository.git('tag', '-m', `with ${leak.secret}`, 'v1.0');
  repository.git('branch', 'old');
  repository.commit({ 'config/s3.py': 'KEY = None\n', 'bundle.js': 'var a;\n' }, 'Take it out');
  repository.git('remote', 'add', 'origin', remote);
  repository.git('push', '--quiet', '--all', 'origin');
  repository.git('push', '--quiet', '--tags', 'origin');
  const url = pathToFileURL(realpathSync(remote)).href;
  const remotes: Leak['remotes'] = [{ name: 'origin', url, host: '', slug: '', branches: ['main'] }];
  return { repository, remote: repositoryAt(remote), leak: { ...leak, remotes } };
}

/** Runs what the guide says, as a person pastes it into a shell. */
function runPurge(leak: Leak & { readonly id: string }, cwd: string, typed: string) {
  const facts = sampleFacts(leak);
  const lines = purge
    .filter((command) => command.when?.(facts) ?? true)
    .flatMap((command) => ('shell' in command ? command.shell(facts) : []));
  const temporary = temporaryFolder();
  const { status, stderr, stdout } = spawnSync('sh', ['-e', '-c', lines.join('\n').replaceAll('stty', ':')], {
    cwd,
    input: typed,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: temporary, PATH: `${tools!}${delimiter}${process.env.PATH}` },
  });
  return {
    status,
    said: stdout + stderr,
    lines,
    left: readdirSync(temporary, { recursive: true }).map(String),
  };
}

/** Everything that the repository has, whether a ref reaches it or not. */
function everything(repository: ReturnType<typeof repositoryAt>): string {
  repository.git('reflog', 'expire', '--expire=now', '--all');
  repository.git('gc', '--quiet', '--prune=now');
  return repository.git('cat-file', '--batch', '--batch-all-objects');
}

for (const [how, changes] of [
  ['by the digests of the values', {}],
  ['by a file of one’s own in the clone', { digests: [] }],
] as const)
  withTools(
    `takes the key out of all commits, messages and tags of the remote ${how}`,
    () => {
      const { repository, remote, leak } = leakedRepository();
      expect(everything(remote)).toContain(leak.secret);
      const before = repository.git('status', '--porcelain', '--ignored');
      const typed = `${leak.id}\n${leak.secret}\n`;

      const { status, said, lines, left } = runPurge({ ...leak, ...changes }, repository.root, typed);

      expect({ status, said: status === 0 ? '' : said }).toEqual({ status: 0, said: '' });
      const now = everything(remote);
      for (const value of [leak.id, leak.secret]) {
        expect(now).not.toContain(value);
        // Neither in what a shell keeps of it, nor on the screen.
        expect(lines.join('\n')).not.toContain(value);
        expect(said).not.toContain(value);
      }
      expect(remote.git('show', 'v1.0:config/s3.py')).toBe(
        "KEY = '***REMOVED***'\nSECRET = '***REMOVED***'  # prod",
      );
      expect(remote.git('show', 'old:bundle.js')).toContain('AWS_SECRET=***REMOVED***\\nNEXT=1');
      expect(remote.git('log', '--format=%s', 'main').split('\n')).toEqual([
        'Take it out',
        'Add the key ***REMOVED***',
        'Begin',
      ]);
      // Nothing stays behind, and the work tree is as it was.
      expect(left.filter((path) => /purge/.test(path))).toEqual([]);
      expect(repository.git('status', '--porcelain', '--ignored')).toBe(before);
    },
    120_000,
  );
