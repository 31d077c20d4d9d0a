import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'smol-toml';
import { foreignMarkers, readConfig } from '../../src/policy/config.ts';
import { loadRules } from '../../src/policy/loadRules.ts';
import { configKeys } from '../../src/policy/parseConfig.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { filesOf } from './support/policyOf.ts';

const project = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  exports: Record<string, string>;
};

/** The schema as it is shipped, by the name under which the package exports it. */
function schemaOf(name: string) {
  const path = manifest.exports[`./${name}.schema.json`];
  return JSON.parse(readFileSync(join(project, path!), 'utf8'));
}

/** Whether a TOML file is as a schema says. Dates are text in JSON. */
function accepts(name: string) {
  const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false }).compile(
    schemaOf(name),
  );
  return (text: string) => validate(JSON.parse(JSON.stringify(parse(text))));
}

const isRead = (reading: Promise<unknown>) =>
  reading.then(
    () => true,
    () => false,
  );

describe('config.schema.json says what the reader does', () => {
  const valid = accepts('config');
  test.each([
    ['', true],
    ['version = 1', true],
    ['exclude = ["a/**", "x[!a]y", "[*]"]', true],
    ['exclude = ["/a"]', false],
    ['exclude = ["!a"]', false],
    ['exclude = ["a/"]', false],
    ['exclude = "a"', false],
    ['disable = [""]', false],
    ['confidence = "likely"', true],
    ['confidence = "Likely"', false],
    ['size-limit = "10 MB"', true],
    ['size-limit = "0.5GB"', true],
    ['size-limit = "0 KB"', false],
    ['size-limit = "10 MiB"', false],
    ['size-limit = 10', false],
    ['time-budget = "30 s"', true],
    ['time-budget = "30 h"', false],
    ['skipped = "pass"', true],
    ['skipped = true', false],
    ['language = "ko"', true],
    ['language = "fr"', false],
    ['strict = true', true],
    ['strict = 1', false],
    [`markers = ${JSON.stringify(foreignMarkers)}`, true],
    ['markers = ["nosec"]', false],
    ['unknown = 1', false],
    ['version = 2', false],
  ])('%s', async (text, isValid) => {
    expect(await isRead(readConfig(filesOf({ '.keyguard/config.toml': text })))).toBe(isValid);
    expect(valid(text)).toBe(isValid);
  });

  test('it knows each key', () => {
    expect(Object.keys(schemaOf('config').properties).sort()).toEqual(['version', ...configKeys].sort());
  });
});

describe('allow.schema.json says what the reader does', () => {
  const valid = accepts('allow');
  const salt = `salt = "${Buffer.alloc(32, 7).toString('base64')}"\n`;
  const entry = (fields: string) => `version = 1\n${salt}[[allow]]\n${fields}`;
  const mark = `hmac:${'0'.repeat(64)}`;
  test.each([
    ['nothing', '', false],
    ['no exceptions', 'version = 1', true],
    ['a salt that is too short', 'version = 1\nsalt = "AAAA"', false],
    [
      'all fields',
      entry(
        `value = "${mark}"\nrule = "npm-access-token"\npath = "a/**"\nreason = "r"\nowner = "o"\nexpires = 2999-01-31`,
      ),
      true,
    ],
    ['a day as text', entry('path = "a"\nreason = "r"\nexpires = "2999-01-31"'), true],
    ['no reason', entry('path = "a"'), false],
    ['an empty reason', entry('path = "a"\nreason = " "'), false],
    ['nothing named', entry('reason = "r"'), false],
    ['a value in the open', entry('value = "secret"\nreason = "r"'), false],
    ['a path with a backslash', entry('path = \'a\\b\'\nreason = "r"'), false],
    ['an unknown key', entry('path = "a"\nreason = "r"\nrules = "x"'), false],
    ['a number for a day', entry('path = "a"\nreason = "r"\nexpires = 2999'), false],
  ])('%s', async (_, text, isValid) => {
    const read = readPolicy(filesOf({ '.keyguard/allow.toml': text }), ['npm-access-token']);
    expect(await isRead(read)).toBe(isValid);
    expect(valid(text)).toBe(isValid);
  });
});

describe('pattern.schema.json says what the reader does', () => {
  const valid = accepts('pattern');
  const acme = `title = "Acme"
docs = "https://acme.example/tokens"
[[secrets]]
id = "acme-token"
title = "Acme token"
env = "ACME_TOKEN"
`;
  test.each([
    ['a format', `${acme}format = "acmet_{base62:24}"`, true],
    ['formats', `${acme}format = ["acmet_{base62:24}", "acmeu_{base62:24}"]`, true],
    [
      'everything',
      `${acme}format = "{hex:32}"\nnear = ["acme token"]\nbeside = ["npm-access-token"]\nrole = "secret"\ngroup = "acme"\nchecks = ["mixed"]\nnot = ["a{8}"]\nrevoke = "https://acme.example/"\nconfidence = "likely"\ndocs = "https://acme.example/d"`.replace(
        'checks = ["mixed"]\n',
        '',
      ),
      true,
    ],
    [
      'a regex with examples',
      `${acme}regex = "acme_(?:[a-f0-9]{8})"\nexamples = { match = ["acme_{hex:8}"], not = ["acme_{hex:7}"] }`,
      true,
    ],
    ['a regex without', `${acme}regex = "acme_[a-f0-9]{8}"`, false],
    ['both', `${acme}format = "acmet_{base62:24}"\nregex = "acme_[a-f0-9]{8}"`, false],
    ['neither', acme, false],
    ['beside without near', `${acme}format = "acmet_{base62:24}"\nbeside = ["npm-access-token"]`, false],
    ['an id in capitals', `${acme.replace('acme-token', 'acme-Token')}format = "acmet_{base62:24}"`, false],
    ['no variable', `${acme.replace(/env.*\n/, '')}format = "acmet_{base62:24}"`, false],
    ['an unknown key', `${acme}format = "acmet_{base62:24}"\nentropy = 3`, false],
    ['no secrets', 'title = "Acme"\ndocs = "https://acme.example/t"\nsecrets = []', false],
    ['a link that is none', `${acme.replace('https', 'http')}format = "acmet_{base62:24}"`, false],
  ])('%s', async (_, text, isValid) => {
    const read = loadRules(filesOf({ '.keyguard/patterns/acme.toml': text }));
    expect(await isRead(read)).toBe(isValid);
    expect(valid(text)).toBe(isValid);
  });
});
