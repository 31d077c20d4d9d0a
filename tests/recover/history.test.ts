import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openRepository } from '../../src/git/repository.ts';
import { search } from '../../src/recover/search.ts';
import {
  createRepository,
  removeRepositories,
  type TestRepository,
  temporaryFolder,
} from '../support/repository.ts';
import { awsKeyPair, sampleOf } from '../support/secrets.ts';
import { fogConfiguration } from './support/leakedRepository.ts';

afterAll(removeRepositories);

const pair = awsKeyPair(21);
const { id, secret } = pair;
const text = fogConfiguration(pair);

const searched = async (
  repository: TestRepository,
  keyId: string | null = null,
  provider: string | null = 'aws',
) => search(await openRepository(repository.root), { provider, keyId }, ([first]) => first!);

interface Situation {
  readonly name: string;
  make(repository: TestRepository): void;
  readonly branches?: readonly string[];
  readonly tags?: readonly string[];
  readonly elsewhere?: readonly string[];
  readonly files?: readonly string[];
  readonly objectFormat?: 'sha256';
}

const situations: Situation[] = [
  {
    name: 'in the newest commit',
    make: (repository) => repository.commit({ 'config.rb': text }),
    branches: ['main'],
    files: ['config.rb'],
  },
  {
    name: 'in an old commit, packed, and taken out since',
    make(repository) {
      repository.commit({ 'config.rb': text });
      repository.commit({ 'config.rb': 'ENV\n' });
      repository.git('gc', '--quiet');
    },
    branches: ['main'],
    files: ['config.rb'],
  },
  {
    name: 'in a repository with SHA-256',
    objectFormat: 'sha256',
    make: (repository) => repository.commit({ 'config.rb': text }),
    branches: ['main'],
    files: ['config.rb'],
  },
  {
    name: 'in a file whose name holds it, too, and does not show it',
    make: (repository) => repository.commit({ [`backup-${id}.rb`]: text }),
    branches: ['main'],
    files: ['backup-********.rb'],
  },
  {
    name: 'in a file that was renamed and copied',
    make(repository) {
      repository.commit({ 'old.rb': text });
      repository.git('mv', 'old.rb', 'new.rb');
      repository.commit({ 'copy.rb': text });
    },
    branches: ['main'],
    files: ['copy.rb', 'new.rb', 'old.rb'],
  },
  {
    name: 'in files whose names are no names',
    make: (repository) =>
      repository.commit({ '--all': text, 'a\nb': text, 'ü `x` <!-- step x -->.rb': text }),
    branches: ['main'],
    // git lists no more of a name than its first line; the commit has it whole.
    files: ['--all', 'a\nb', 'ü `x` <!-- step x -->.rb'],
  },
  {
    name: 'in a side branch that was merged without it, and deleted',
    make(repository) {
      repository.git('checkout', '-q', '-b', 'side');
      repository.commit({ 'config.rb': text });
      repository.git('rm', '-q', 'config.rb');
      repository.commit();
      repository.git('checkout', '-q', 'main');
      repository.git('merge', '-q', '--no-ff', '--no-edit', 'side');
      repository.git('branch', '-q', '-D', 'side');
    },
    branches: ['main'],
    files: ['config.rb'],
  },
  {
    name: 'in the resolution of a merge alone',
    make(repository) {
      repository.git('checkout', '-q', '-b', 'side');
      repository.commit({ a: 'a' });
      repository.git('checkout', '-q', 'main');
      repository.commit({ b: 'b' });
      repository.git('merge', '-q', '--no-ff', '--no-commit', 'side');
      repository.commit({ 'config.rb': text });
    },
    branches: ['main'],
    files: ['config.rb'],
  },
  {
    name: 'behind a tag alone',
    make(repository) {
      repository.git('checkout', '-q', '--detach');
      repository.commit({ 'config.rb': text });
      repository.git('tag', '-a', '-m', 'a release', 'v1');
      repository.git('checkout', '-q', 'main');
      repository.git('reflog', 'expire', '--expire=now', '--all');
    },
    tags: ['v1'],
    files: ['config.rb'],
  },
  {
    name: 'in the message of a tag',
    make: (repository) => repository.git('tag', '-a', '-m', `key ${id}\n\n${text}`, 'v2'),
    tags: ['v2'],
    files: [],
  },
  {
    name: 'in a tag of a file',
    make(repository) {
      repository.write('config.rb', text);
      repository.git('tag', 'blob', repository.git('hash-object', '-w', 'config.rb'));
      repository.write('config.rb', '');
    },
    tags: ['blob'],
    files: [],
  },
  {
    name: 'in the message of a commit',
    make: (repository) => repository.commit({ a: 'b' }, text),
    branches: ['main'],
    files: [],
  },
  {
    name: 'in a stash',
    make(repository) {
      repository.write('readme', text);
      repository.git('stash', '-q');
    },
    elsewhere: ['stash'],
    files: ['readme'],
  },
  {
    name: 'in a note',
    make: (repository) => repository.git('notes', 'add', '-m', text),
    elsewhere: ['notes'],
  },
  {
    name: 'in a commit that was amended: only a reflog has it',
    make(repository) {
      repository.commit({ 'config.rb': text });
      repository.write('config.rb', 'ENV\n');
      repository.git('commit', '-q', '--amend', '-a', '--no-edit');
    },
    elsewhere: ['reflog'],
    files: ['config.rb'],
  },
  {
    name: 'in the index alone',
    make(repository) {
      repository.write('config.rb', text);
      repository.git('add', '.');
    },
    files: ['config.rb'],
  },
];

describe('the key is found', () => {
  test.each(situations)(
    '$name',
    async ({ make, objectFormat, branches = [], tags = [], elsewhere = [], files }) => {
      const repository = createRepository(objectFormat ? { objectFormat } : {});
      repository.commit({ readme: 'text\n' });
      make(repository);
      const { leak, keyId, libraries } = await searched(repository);
      expect(keyId).toBe(id);
      expect(libraries).toEqual([]);
      expect(leak).toMatchObject({ branches, tags, elsewhere, pair: true });
      if (files) expect(leak!.places.map(({ file }) => file)).toEqual(files);
      expect(JSON.stringify(leak)).not.toContain(secret);
    },
  );

  test('nowhere, when it is nowhere; and nothing is made up', async () => {
    const repository = createRepository();
    expect(await searched(repository)).toMatchObject({ leak: null, keyId: null, others: 0, missing: 0 });
    repository.commit({ readme: 'text\n' });
    expect(await searched(repository, id)).toMatchObject({ leak: null, keyId: id });
  });
});

describe('what is told of it', () => {
  test('the first commit, where it stands now, and what else stands beside it', async () => {
    const repository = createRepository();
    const token = sampleOf('github-personal-access-token', 3);
    repository.commit({ 'a.rb': text });
    const first = repository.git('rev-parse', 'HEAD');
    repository.commit({ 'b.rb': `# ${token}\n\n${text}` });
    repository.git('rm', '-q', '--cached', 'a.rb');
    repository.git('commit', '-q', '-m', 'untrack');
    const { leak, otherProviders } = await searched(repository);
    expect(leak).toMatchObject({ first: { id: first, author: 'Test' }, commits: 2 });
    expect(leak!.places).toEqual([
      { file: 'a.rb', line: 4, inWorkTree: true, inIndex: false },
      { file: 'b.rb', line: 6, inWorkTree: true, inIndex: true },
    ]);
    expect(leak!.others).toMatchObject([{ provider: 'github', file: 'b.rb', line: 1 }]);
    expect(otherProviders).toEqual(['github']);
  });

  test('the secret key is followed to where its id is not, and no rule would know it', async () => {
    const repository = createRepository();
    repository.commit({ 'config.rb': text, 'notes.txt': `do not lose: ${secret}\n` });
    const { leak } = await searched(repository);
    expect(leak!.places.map(({ file }) => file)).toEqual(['config.rb', 'notes.txt']);
  });

  test('remotes by their names and addresses, without what lets somebody sign in', async () => {
    const origin = createRepository();
    origin.commit({ 'config.rb': text });
    const repository = createRepository({ clone: [`file://${origin.root}`] });
    repository.git('remote', 'set-url', 'origin', 'https://kenji:pass-word@github.com/acme/shop.git');
    repository.git('remote', 'add', 'empty', 'git@gitlab.com:acme/shop.git');
    const { leak } = await searched(repository);
    expect(leak!.remotes).toEqual([
      {
        name: 'origin',
        url: 'https://github.com/acme/shop.git',
        host: 'github.com',
        slug: 'acme/shop',
        branches: ['main'],
      },
    ]);
  });

  test('what a shallow or a partial clone cannot know', async () => {
    const origin = createRepository();
    origin.git('config', 'uploadpack.allowFilter', 'true');
    origin.commit({ 'config.rb': text });
    origin.commit({ 'config.rb': 'ENV\n' });
    const shallow = createRepository({ clone: ['--depth=1', `file://${origin.root}`] });
    expect(await searched(shallow)).toMatchObject({ leak: null, isShallow: true });
    const partial = createRepository({ clone: ['--filter=blob:none', `file://${origin.root}`] });
    const found = await searched(partial);
    expect(found).toMatchObject({ leak: null, isShallow: false });
    expect(found.missing).toBeGreaterThan(0);
    expect(partial.keyguard(['recover', 'aws']).status).toBe(3);
  });
});

test('the history is read through git cat-file: no process is given the secret', async () => {
  const repository = createRepository();
  repository.commit({ 'config.rb': text });
  const folder = temporaryFolder();
  const log = join(folder, 'log');
  writeFileSync(log, '');
  const real = process.env
    .PATH!.split(delimiter)
    .map((each) => join(each, 'git'))
    .find((each) => readable(each))!;
  writeFileSync(
    join(folder, 'git'),
    `#!/bin/sh\n{ printf '%s ' "$@"; env; echo; } >> '${log}'\nexec '${real}' "$@"\n`,
  );
  chmodSync(join(folder, 'git'), 0o755);
  const { status } = repository.keyguard(['recover', 'aws'], {
    PATH: `${folder}${delimiter}${process.env.PATH}`,
  });
  expect(status).toBe(0);
  const logged = readFileSync(log, 'utf8');
  expect(logged).toContain('cat-file --buffer --batch');
  expect(logged).not.toContain(secret);
  for (const file of ['keyguard-recovery.md', '.git/keyguard/recovery.json', '.git/keyguard/leaked'])
    expect(repository.read(file).toString()).not.toContain(secret);
});

function readable(file: string): boolean {
  try {
    return readFileSync(file).length > 0;
  } catch {
    return false;
  }
}
