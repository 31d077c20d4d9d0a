import { afterAll, expect, test } from '@jest/globals';
import { createRepository, removeRepositories } from '../support/repository.ts';

afterAll(removeRepositories);

const pattern = `title = "Acme"
docs = "https://acme.example/tokens"
[[secrets]]
id = "acme-token"
title = "Acme token"
format = "acmet_{base62:24}"
env = "ACME_TOKEN"
`;

test('without a policy it shows the defaults', () => {
  const { status, stdout } = createRepository().keyguard(['config']);
  expect(status).toBe(0);
  expect(stdout).toContain('exclude      none      default  paths whose files are not looked at');
  expect(stdout).toContain('There is no .keyguard folder');
});

test('it shows what is in force, and from which file', () => {
  const repository = createRepository();
  repository.write('.keyguard/config.toml', '\nexclude = ["vendor/**", "*.snap"]\nsize-limit = "5 MB"\n');
  repository.write(
    '.keyguard/allow.toml',
    'version = 1\n[[allow]]\npath = "a.js"\nreason = "r"\nexpires = 2020-01-01\n',
  );
  repository.write('.keyguard/patterns/acme.toml', pattern);
  const { stdout } = repository.keyguard(['config']);
  expect(stdout).toMatch(/exclude +vendor\/\*\*, \*\.snap +\.keyguard\/config\.toml:2 /);
  expect(stdout).toMatch(/size-limit +5 MB +\.keyguard\/config\.toml:3 /);
  expect(stdout).toMatch(/strict +false +default/);
  expect(stdout).toMatch(/allow\.toml +1 exception, 1 of them expired/);
  expect(stdout).toMatch(/patterns\/acme\.toml +rules acme-token/);
  const json = JSON.parse(repository.keyguard(['config', '--format', 'json']).stdout);
  expect(json).toMatchObject({
    version: 1,
    root: repository.root,
    settings: {
      exclude: { value: ['vendor/**', '*.snap'], file: '.keyguard/config.toml', line: 2 },
      strict: { value: false, file: null, line: null },
    },
    files: [{ path: '.keyguard/allow.toml' }, { path: '.keyguard/patterns/acme.toml' }],
  });
});

test('a broken file of the folder is an error', () => {
  const repository = createRepository();
  repository.write('.keyguard/config.toml', 'exlude = []\n');
  const { status, stderr } = repository.keyguard(['config']);
  expect([status, stderr]).toEqual([2, expect.stringContaining('did you mean exclude?')]);
});
