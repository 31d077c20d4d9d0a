import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonReport } from '../../src/report/jsonReport.ts';
import { findingIn } from '../support/findingIn.ts';
import { reportOf } from '../support/reportOf.ts';

const schema = JSON.parse(readFileSync(new URL('../../src/findings.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);

const id = `${'AKIA'}TESTTESTTESTTEST`;
const secret = 'generated/0123456789+abcdefghijklmnopqrs';
const finding = findingIn('config/a.rb', `f(\n  '${id}',\n  '${secret}',\n)`, [
  { value: id, env: 'AWS_ACCESS_KEY_ID', shown: 'AKIA', role: 'key id' },
  { value: secret, env: 'AWS_SECRET_ACCESS_KEY' },
]);

function written(...args: Parameters<typeof reportOf>) {
  const text = jsonReport(reportOf(...args), []);
  const value = JSON.parse(text);
  validate(value);
  expect(validate.errors).toBeNull();
  return value;
}

describe('the report as JSON', () => {
  test('holds what belongs to a secret behind its parts, masked as they are', () => {
    const related = [{ ...finding.parts[0]!, role: 'client id', shown: '' }];
    const [{ parts, line }] = written([{ ...finding, parts: [finding.parts[1]!], related }]).findings;
    expect([line, parts.length]).toEqual([3, 2]);
    expect(parts[0]).not.toHaveProperty('public');
    expect(parts[1]).toEqual({
      role: 'client id',
      file: 'config/a.rb',
      line: 2,
      column: 4,
      endLine: 2,
      endColumn: 24,
      redacted: '********',
      public: true,
    });
  });

  test('numbers the secrets: the same values are the same number', () => {
    const [idPart, secretPart] = finding.parts;
    const turned = { ...finding, file: 'b.rb', rule: 'generic-secret', parts: [secretPart!, idPart!] };
    const half = { ...finding, file: 'c.rb', parts: [secretPart!] };
    const { findings } = written([finding, half, turned, { ...half, status: 'old', blocks: false }]);
    expect(findings.map(({ secret }: { secret: number }) => secret)).toEqual([1, 2, 1, 2]);
  });

  test('holds what the contract says', () => {
    expect(written([finding])).toEqual({
      version: 1,
      findings: [
        {
          rule: 'aws-access-key-id',
          provider: 'aws',
          title: 'AWS access key ID',
          confidence: 'certain',
          status: 'new',
          blocks: true,
          reason: '',
          exposure: 'staged',
          file: 'config/a.rb',
          line: 2,
          column: 4,
          endLine: 2,
          endColumn: 24,
          parts: [
            {
              role: 'key id',
              file: 'config/a.rb',
              line: 2,
              column: 4,
              endLine: 2,
              endColumn: 24,
              redacted: 'AKIA********',
            },
            {
              role: 'secret',
              file: 'config/a.rb',
              line: 3,
              column: 4,
              endLine: 3,
              endColumn: 44,
              redacted: '********',
            },
          ],
          redacted: 'AKIA********',
          secret: 1,
          fingerprint: '0123456789ab',
          env: 'AWS_ACCESS_KEY_ID',
          fix: {
            language: 'ruby',
            before: "  'AKIA********',\n  '********',",
            after: '  ENV.fetch("AWS_ACCESS_KEY_ID"),\n  ENV.fetch("AWS_SECRET_ACCESS_KEY"),',
          },
          revoke: 'https://console.aws.amazon.com/iam/home#/security_credentials',
        },
      ],
      skipped: [],
      notices: [],
      stats: { files: 1, bytes: 100, milliseconds: 2 },
    });
  });

  test('has no fix where there is no exact line to write', () => {
    const json = findingIn('a.json', `{ "k": "${id}" }`, [{ value: id }]);
    const env = findingIn('.env', `K=${id}`, [{ value: id }]);
    expect(written([json, env]).findings.map(({ fix }: { fix: unknown }) => fix)).toEqual([null, null]);
  });

  test('names what was skipped, and why something is allowed', () => {
    const allowed = { ...finding, status: 'allowed' as const, blocks: false, reason: 'a test account' };
    const value = written([allowed], { skipped: [{ file: 'a\nb', reason: 'gone' }] });
    expect(value.skipped).toEqual([{ file: 'a\nb', reason: 'gone' }]);
    expect(value.findings[0]).toMatchObject({ status: 'allowed', blocks: false, reason: 'a test account' });
  });

  test('tells what a person is told besides, without secrets', () => {
    const notices = ['this commit changes the policy: .keyguard/allow.toml', `about ${secret}`];
    expect(written([finding], { notices }).notices).toEqual([notices[0], 'about ********']);
  });

  test('names a file that can be opened, though a password is a word of its path', () => {
    const word = 'telegraf';
    const file = `lib/${word}/${secret}.rb`;
    const found = findingIn(file, `password = '${word}'\n# ${word}`, [{ value: word }]);
    const [first] = written([found, finding]).findings;
    expect(first.file).toBe('lib/telegraf/********.rb');
    expect(JSON.stringify(first.fix)).not.toContain(`'${word}'`);
  });

  test('is one line', () => {
    expect(jsonReport(reportOf([finding]), []).trimEnd()).not.toContain('\n');
  });
});
