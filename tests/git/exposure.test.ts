import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { wholeValueIn } from '../../src/detect/wholeValueIn.ts';
import { openBlobs } from '../../src/git/blobReader.ts';
import { exposureOf, type Reached } from '../../src/git/exposure.ts';
import { openRepository } from '../../src/git/repository.ts';
import {
  createRepository,
  removeRepositories,
  type TestRepository,
  temporaryFolder,
} from '../support/repository.ts';
import { plant } from '../support/situations.ts';

afterAll(removeRepositories);

const { id, secret, text, clean } = plant();
const path = 'config.rb';

async function reached(
  repository: TestRepository,
  values = [id],
  at = path,
): Promise<Record<string, Reached>> {
  const opened = await openRepository(repository.root);
  const blobs = openBlobs(opened);
  try {
    return Object.fromEntries(await exposureOf(opened, blobs, new Map([[at, values]]), wholeValueIn));
  } finally {
    await blobs.close();
  }
}

/** A clone of a repository that something was done to. */
function cloneOf(prepare: (origin: TestRepository) => void, options: readonly string[] = []): TestRepository {
  const origin = createRepository();
  origin.git('config', 'uploadpack.allowFilter', 'true');
  origin.commit({ readme: 'text' });
  prepare(origin);
  origin.git('checkout', '-q', 'main');
  return createRepository({ clone: [...options, `file://${origin.root}`] });
}

interface Situation {
  readonly name: string;
  make(): TestRepository;
  readonly expected: Reached | undefined;
}

const situations: Situation[] = [
  {
    name: 'nowhere, before the first commit',
    make: () => createRepository(),
    expected: undefined,
  },
  {
    name: 'staged only',
    make() {
      const repository = cloneOf(() => {});
      repository.write(path, text);
      repository.git('add', '.');
      return repository;
    },
    expected: undefined,
  },
  {
    name: 'in HEAD',
    make() {
      const repository = createRepository();
      repository.commit({ [path]: text });
      return repository;
    },
    expected: 'committed',
  },
  {
    name: 'in HEAD, detached',
    make() {
      const repository = createRepository();
      repository.commit({ a: 'a' });
      repository.git('checkout', '-q', '--detach');
      repository.commit({ [path]: text });
      return repository;
    },
    expected: 'committed',
  },
  {
    name: 'in an earlier commit of the same file',
    make() {
      const repository = createRepository();
      repository.commit({ [path]: text });
      repository.commit({ [path]: clean });
      return repository;
    },
    expected: 'committed',
  },
  {
    name: 'in another file of HEAD',
    make() {
      const repository = createRepository();
      repository.commit({ 'deep/other.rb': text });
      return repository;
    },
    expected: 'committed',
  },
  {
    name: 'in another local branch',
    make() {
      const repository = createRepository();
      repository.commit({ a: 'a' });
      repository.git('checkout', '-q', '-b', 'side');
      repository.commit({ 'other.rb': text });
      repository.git('checkout', '-q', 'main');
      return repository;
    },
    expected: 'committed',
  },
  {
    name: 'in a local commit that is not pushed',
    make() {
      const repository = cloneOf(() => {});
      repository.commit({ [path]: text });
      return repository;
    },
    expected: 'committed',
  },
  {
    name: 'on the remote',
    make: () => cloneOf((origin) => origin.commit({ [path]: text })),
    expected: 'pushed',
  },
  {
    name: 'on the remote, taken out since',
    make: () =>
      cloneOf((origin) => {
        origin.commit({ [path]: text });
        origin.commit({ [path]: clean });
      }),
    expected: 'pushed',
  },
  {
    name: 'on a side branch that was merged without it',
    make: () =>
      cloneOf((origin) => {
        origin.git('checkout', '-q', '-b', 'side');
        origin.commit({ [path]: text });
        origin.git('rm', '-q', path);
        origin.commit({ b: 'b' });
        origin.git('checkout', '-q', 'main');
        origin.git('merge', '-q', '--no-ff', '--no-edit', 'side');
        origin.git('branch', '-q', '-D', 'side');
      }),
    expected: 'pushed',
  },
  {
    name: 'in another file of the remote',
    make: () => cloneOf((origin) => origin.commit({ 'deep/other.rb': text })),
    expected: 'pushed',
  },
  {
    name: 'in another file of an older branch of the remote',
    make: () =>
      cloneOf((origin) => {
        origin.git('checkout', '-q', '-b', 'side');
        origin.commit({ 'other.rb': text });
        origin.git('checkout', '-q', 'main');
        origin.git('-c', 'user.name=x', 'commit', '-q', '--allow-empty', '--date=2040-01-01', '-m', 'newer');
      }),
    expected: 'pushed',
  },
  {
    name: 'on the remote, as a piece of something longer',
    make: () => cloneOf((origin) => origin.commit({ [path]: `x${id}x`, other: `x${id}x` })),
    expected: undefined,
  },
  {
    name: 'on the remote, in UTF-16',
    make: () => cloneOf((origin) => origin.commit({ [path]: Buffer.from(`\ufeff${text}`, 'utf16le') })),
    expected: 'pushed',
  },
  {
    name: 'in a shallow clone',
    make: () => cloneOf((origin) => origin.commit({ [path]: text }), ['--depth', '1']),
    expected: 'pushed',
  },
  {
    name: 'in another file of a partial clone',
    make: () => cloneOf((origin) => origin.commit({ 'other.rb': text }), ['--filter=blob:none']),
    expected: 'pushed',
  },
  {
    name: 'in a partial clone that lacks the version with it',
    make: () =>
      cloneOf(
        (origin) => {
          origin.commit({ [path]: text });
          origin.commit({ [path]: clean });
        },
        ['--filter=blob:none'],
      ),
    expected: undefined,
  },
];

describe('a value has got as far as', () => {
  test.each(situations)('$name: $expected', async ({ make, expected }) => {
    expect((await reached(make()))[id]).toBe(expected);
  });
});

test('each value is looked at for itself', async () => {
  const repository = cloneOf((origin) => origin.commit({ [path]: `'${id}'` }));
  repository.commit({ [path]: text });
  expect(await reached(repository, [id, secret, plant(2).id])).toEqual({
    [id]: 'pushed',
    [secret]: 'committed',
  });
});

test('a value of several lines', async () => {
  const key = `-----BEGIN SOMETHING-----\n${plant(3).secret}\n${plant(4).secret}\n-----END SOMETHING-----`;
  const repository = cloneOf((origin) => origin.commit({ 'other.pem': `${key}\n` }));
  expect(await reached(repository, [key])).toEqual({ [key]: 'pushed' });
});

test.each(['with space', 'line\nfeed', '*[a]', ':(exclude)x', '-a', 'é'])(
  'in a file called %j',
  async (name) => {
    const repository = cloneOf((origin) => {
      origin.commit({ [name]: text });
      if (!name.includes('\n')) origin.commit({ [name]: clean });
    });
    expect((await reached(repository, [id], name))[id]).toBe('pushed');
  },
);

test('in another file whose name is no UTF-8', async () => {
  const repository = cloneOf((origin) => {
    origin.write(Buffer.from('caf\xe9', 'latin1'), text);
    origin.commit();
  });
  expect((await reached(repository))[id]).toBe('pushed');
});

test('no process of git is given a secret in its arguments or its environment', () => {
  const repository = cloneOf((origin) => origin.commit({ other: text }));
  repository.write(path, text);
  repository.git('add', '.');
  const folder = temporaryFolder();
  const log = join(folder, 'log');
  writeFileSync(
    join(folder, 'git'),
    `#!/bin/sh\n{ printf '%s ' "$@"; echo; env; } >> '${log}'\nPATH=/usr/bin:/bin exec git "$@"\n`,
    { mode: 0o755 },
  );
  const { status, stderr } = repository.keyguard(['--staged'], { PATH: `${folder}:/usr/bin:/bin` });
  expect(status).toBe(1);
  expect(stderr).toContain('A remote has it already');
  const given = readFileSync(log, 'utf8');
  expect(given).toContain('grep');
  expect(given).not.toContain(id);
  expect(given).not.toContain(secret);
});
