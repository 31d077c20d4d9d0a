import { appendFileSync, closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { memoryMeter } from '../../support/memoryMeter.ts';
import { createRepository, removeRepositories, type TestRepository } from '../../support/repository.ts';
import { plant } from '../../support/situations.ts';

afterAll(removeRepositories);

const megabyte = 1024 * 1024;

/** A file of 150 MB that is text, with the secret in its middle or without. */
function writeLarge(repository: TestRepository, secret: string) {
  const file = join(repository.root, 'dump.sql');
  const descriptor = openSync(file, 'w');
  const block = Buffer.from(
    'INSERT INTO numbers VALUES (1, 2, 3, 4, 5, 6);\n'.repeat(23_000).slice(0, megabyte),
  );
  for (let at = 0; at < 150; at++) {
    if (at === 75) writeSync(descriptor, `\n${secret}\n`);
    writeSync(descriptor, block);
  }
  closeSync(descriptor);
  appendFileSync(file, '\n');
}

describe('a blob of 150 MB', () => {
  const pack = (repository: TestRepository) => {
    repository.git('commit', '-q', '--no-verify', '-m', 'large');
    repository.git('repack', '-a', '-d', '-q');
    repository.git('update-ref', '-d', 'HEAD');
  };

  test.each([
    { name: 'loose', store: () => {} },
    { name: 'packed', store: pack },
  ])('$name, is read to its end in bounded memory', ({ store }) => {
    const repository = createRepository();
    const { text } = plant();
    writeLarge(repository, text);
    repository.git('add', '.');
    store(repository);
    repository.guard();
    const { script, file } = memoryMeter();
    const outcome = repository.tryGit(['commit', '-m', 'message'], {
      NODE_OPTIONS: `--require ${script}`,
    });
    expect(outcome.status).not.toBe(0);
    expect(outcome.stderr).toContain('dump.sql:');
    // Node alone takes 40 to 60 MB, the blob would take three times this.
    expect(Number(readFileSync(file, 'utf8'))).toBeLessThan(170 * 1024);
  });
});
