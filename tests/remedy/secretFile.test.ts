import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { secretFile } from '../../src/remedy/secretFile.ts';
import { shellQuote } from '../../src/remedy/shellQuote.ts';

const repository = mkdtempSync(join(tmpdir(), 'keyguard-ignore-'));
afterAll(() => rmSync(repository, { recursive: true }));
const git = (...args: string[]) => spawnSync('git', args, { cwd: repository, encoding: 'utf8' });
git('init', '-q');

describe('a file that exists to hold secrets', () => {
  test.each([
    '.env',
    'api/.env.production',
    'prod.env',
    'deploy/id_rsa',
    'id_ed25519',
    'certificates/server.pem',
    'server.key',
    'store.p12',
    '.netrc',
    '.pgpass',
    'terraform.tfstate',
    'a/terraform.tfstate.backup',
    'terraform.tfvars',
    'credentials.json',
    'my-service-account.json',
    '.git-credentials',
    '.aws/credentials',
    '.docker/config.json',
    'kubeconfig',
    'config/master.key',
    'a folder/[x]*?/schlüssel.pem',
    "it's/.env",
    'trailing.pem/x .key',
  ])('%s is one, and its line for .gitignore makes git ignore it', (file) => {
    const untrack = secretFile(file);
    expect(untrack?.file).toBe(file);
    writeFileSync(join(repository, '.gitignore'), `${untrack!.ignore}\n`);
    expect(git('check-ignore', '-q', '--no-index', '--', file).status).toBe(0);
    expect(git('check-ignore', '-q', '--no-index', '--', 'README.md').status).toBe(1);
    expect(git('check-ignore', '-q', '--no-index', '--', '.env.example').status).toBe(1);
  });

  test.each([
    '.env.example',
    '.env.sample',
    'a.rb',
    'environment.ts',
    'config/database.yml',
    'id_rsa.pub',
    'key.go',
    'package.json',
  ])('%s is none', (file) => {
    expect(secretFile(file)).toBeNull();
  });
});

describe('a word for the shell', () => {
  test.each([
    'plain/path.rb',
    'with space',
    "it's",
    '$(touch x)',
    '`x`',
    '-n',
    'a\\b',
    '*',
    '!x',
    ';',
    'é',
    '~',
    '#x',
  ])('%s arrives as it is', (word) => {
    const { stdout } = spawnSync('sh', ['-c', `printf %s ${shellQuote(word)}`], { encoding: 'utf8' });
    expect(stdout).toBe(word);
  });
});
