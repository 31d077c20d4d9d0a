import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, test } from '@jest/globals';
import { scanText } from '../../src/detect/scanText.ts';
import { loadRules } from '../../src/policy/loadRules.ts';
import { createRepository, removeRepositories } from '../support/repository.ts';
import { awsKeyPair } from '../support/secrets.ts';
import { filesOf } from './support/policyOf.ts';

afterAll(removeRepositories);

const acme = `title = "Acme"
docs = "https://wiki.acme.example/tokens"

[[secrets]]
id = "acme-deploy-token"
title = "Acme deploy token"
format = "acmedt_{base62:24}"
env = "ACME_DEPLOY_TOKEN"
`;
const path = '.keyguard/patterns/acme.toml';
const token = () =>
  `acmedt_${randomBytes(64)
    .toString('base64')
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .slice(0, 24)}`;

async function rulesFound(text: string, files: Parameters<typeof filesOf>[0]) {
  const { candidates } = await scanText([Buffer.from(text)], await loadRules(filesOf(files)), {
    path: 'a.rb',
  });
  return candidates.map(({ rule, env }) => [rule, env]);
}

test('a pattern of the repository finds its tokens, beside the rules of the package', async () => {
  const { id, secret } = awsKeyPair();
  const text = `a = "${token()}"\n\n\nid = "${id}"\naws_secret_access_key = "${secret}"\n`;
  const found = await rulesFound(text, { [path]: acme });
  expect(found).toContainEqual(['acme-deploy-token', 'ACME_DEPLOY_TOKEN']);
  expect(found.map(([rule]) => rule)).toContain('aws-access-key-id');
  expect((await rulesFound(text, {})).map(([rule]) => rule)).not.toContain('acme-deploy-token');
});

test('a hook uses it as it is staged', () => {
  const repository = createRepository();
  repository.guard();
  repository.write('a.rb', `a = "${token()}"\n`);
  repository.write(path, acme);
  repository.git('add', path);
  repository.git('commit', '--quiet', '-m', 'a pattern');
  repository.git('add', 'a.rb');
  const refused = repository.tryGit(['commit', '-m', 'a token']);
  expect(refused.status).not.toBe(0);
  expect(refused.stderr).toContain('Acme deploy token');
  repository.git('rm', '--quiet', '--cached', path);
  expect(repository.tryGit(['commit', '-m', 'a token, and no pattern']).status).toBe(0);
  repository.write(path, 'title = 1\n');
  repository.git('add', path);
  const broken = repository.tryGit(['commit', '-m', 'broken']);
  expect(broken.status).not.toBe(0);
  expect(broken.stderr).toContain('.keyguard/patterns/acme.toml:1: title');
});

test('its ids are known to the allow file', async () => {
  expect((await loadRules(filesOf({ [path]: acme }))).ids).toContain('acme-deploy-token');
});

describe('what cannot be used is refused with file, line and field', () => {
  const refusal = async (text: string, file = path) => {
    const error: unknown = await loadRules(filesOf({ [file]: text })).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ keyguard: 'usage' });
    return (error as Error).message;
  };

  test.each([
    ['no title', acme.replace('title = "Acme"\n', ''), 1, 'title: is missing'],
    ['no docs', acme.replace(/docs.*\n/, ''), 1, 'docs: is missing'],
    [
      'docs that are no address',
      acme.replace('https://wiki.acme.example/tokens', 'wiki'),
      2,
      'docs: is no https',
    ],
    ['a field that nobody knows', acme.replace('env =', 'evn ='), 8, 'did you mean env?'],
    [
      'no secrets',
      'title = "Acme"\ndocs = "https://a.example/b"\n',
      1,
      'secrets: are written as [[secrets]]',
    ],
    [
      'secrets in one table',
      acme.replace('[[secrets]]', '[secrets]'),
      4,
      'secrets: are written as [[secrets]]',
    ],
    ['no id', acme.replace(/id = .*\n/, ''), 4, 'id: is missing'],
    ['an id that is no text', acme.replace(/id = .*/, 'id = 7'), 5, 'id: must be text'],
    ['an id of another provider', acme.replace('acme-deploy', 'other-deploy'), 5, 'id: does not begin with'],
    ['a format without a literal', acme.replace('acmedt_', ''), 7, 'format: has no literal'],
    ['a format that is broken', acme.replace('{base62:24}', '{base62'), 7, 'format: '],
    ['a list with a number in it', `${acme}near = ["a", 1]\n`, 9, 'near: must be a list of texts'],
    ['a confidence that is none', `${acme}confidence = "sure"\n`, 9, 'confidence: must be "certain"'],
    ['examples that are none', `${acme}examples = { match = "a" }\n`, 9, 'examples: must be a table'],
    ['a second secret of the same id', acme + acme.slice(acme.indexOf('[[')), 5, 'id: stands twice'],
    [
      'an error in the second secret',
      `${acme}[[secrets]]\nid = "acme-b"\ntitle = "B"\nenv = "b"\nformat = "acmeb_{base62:9}"\n`,
      12,
      'env: ',
    ],
    [
      'a beside that is not there',
      `${acme}near = ["acme"]\nbeside = ["acme-deplo-token"]\n`,
      10,
      'did you mean acme-deploy-token?',
    ],
    ['broken TOML', `${acme}x`, 9, 'no valid TOML'],
  ])('%s', async (_, text, line, words) => {
    const message = await refusal(text);
    expect(message.startsWith(`${path}:${line}: `)).toBe(true);
    expect(message).toContain(words);
  });

  test('the id of a rule of the package', async () => {
    const text = acme.replace('acme-deploy-token', 'aws-access-key-id');
    expect(await refusal(text, '.keyguard/patterns/aws.toml')).toMatch(
      /aws\.toml:5: id: .* keyguard itself already/,
    );
  });

  test('the id of another file', async () => {
    const files = filesOf({ [path]: acme, '.keyguard/patterns/acme-deploy.toml': acme });
    await expect(loadRules(files)).rejects.toThrow(/acme-deploy\.toml:5: id: .*acme\.toml:5 already/);
  });

  test('a pattern that is a link', async () => {
    const files = { list: async () => [{ path, link: true }], read: async () => Buffer.from(acme) };
    await expect(loadRules(files)).rejects.toThrow('symbolic link');
  });
});
