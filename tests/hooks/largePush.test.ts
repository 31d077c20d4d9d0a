import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { memoryMeter } from '../support/memoryMeter.ts';
import { createRepository, keyguard, removeRepositories, temporaryFolder } from '../support/repository.ts';
import { plant } from '../support/situations.ts';

afterAll(removeRepositories);

const { text, id } = plant();

/** A history of so many commits, two files changed in each; the one in the middle brings a secret. */
function history(count: number) {
  const repository = createRepository();
  const parts: string[] = [];
  const data = (content: string) => `data ${Buffer.byteLength(content)}\n${content}\n`;
  for (let at = 1; at <= count; at++) {
    parts.push(
      'commit refs/heads/main\n',
      `committer T <t@example.invalid> ${1_600_000_000 + at} +0000\n`,
      data(`number ${at}`),
    );
    for (const file of [0, 1]) {
      const path = `d${at % 50}/f${(at * (file + 1)) % 97}.txt`;
      parts.push(`M 100644 inline ${path}\n`, data(`${`line ${at}\n`.repeat(20)}${file}`));
    }
    if (at === count / 2) parts.push('M 100644 inline config.rb\n', data(text));
    if (at === count / 2 + 1) parts.push('D config.rb\n');
  }
  execFileSync('git', ['fast-import', '--quiet'], { cwd: repository.root, input: parts.join('') });
  return repository;
}

/** Runs the hook as git does; how often git was started, and how large node was. */
function prePush(count: number) {
  const repository = history(count);
  const folder = temporaryFolder();
  const { script, file: size } = memoryMeter();
  // Stands before git on the PATH and notes each start.
  const starts = join(folder, 'starts');
  const git = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho "$1" >>'${starts}'\nexec '${git}' "$@"\n`, {
    mode: 0o755,
  });
  const head = repository.git('rev-parse', 'main');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', script, keyguard, 'check', '--hook', 'pre-push', 'origin', 'url'],
    {
      cwd: repository.root,
      input: `refs/heads/main ${head} refs/heads/main ${'0'.repeat(40)}\n`,
      env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
      encoding: 'utf8',
    },
  );
  const processes = readFileSync(starts, 'utf8').split('\n').length - 1;
  return { status, stderr, processes, megabytes: Number(readFileSync(size, 'utf8')) / 1024 };
}

describe('a push of 10,000 commits', () => {
  test('is refused for the one secret, in bounded memory, with no more processes than one of 1,000', () => {
    const [small, large] = [prePush(1_000), prePush(10_000)];
    for (const { status, stderr } of [small, large]) {
      expect(status).toBe(1);
      expect(stderr).toMatch(
        /^keyguard: push refused: AWS access key ID and secret in config\.rb:3 \(commit /,
      );
      expect(stderr).not.toContain(id);
    }
    expect(large.processes).toBe(small.processes);
    // Node alone takes 40 to 60 MB.
    expect(large.megabytes).toBeLessThan(170);
  });

  test('shows on a terminal how far it is', async () => {
    const { startProgress } = await import('../../src/report/progress.ts');
    const { commitsMessages } = await import('../../src/messages/commits.ts');
    const written: string[] = [];
    const stream = { isTTY: true, write: (text: string) => written.push(text) > 0 };
    const progress = startProgress(stream as unknown as NodeJS.WriteStream, commitsMessages.progress);
    const start = performance.now();
    while (performance.now() - start < 1100) progress.show(1234, 5e6);
    progress.end();
    expect(written[0]).toContain('keyguard: 1,234 commits, 5 MB');
    expect(written.at(-1)).toBe('\r\x1b[K');
  });
});
