import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createRepository, removeRepositories } from '../support/repository.ts';
import { awsKeyPair, sampleOf } from '../support/secrets.ts';

afterAll(removeRepositories);

const schema = JSON.parse(readFileSync(new URL('../../src/findings.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);

const { id, secret } = awsKeyPair(3);
const npm = sampleOf('npm-access-token', 2);
const password = 'gK7' + 'vWq2ZtR9';
const weak = sampleOf('datadog-api-key', 4);
const files = {
  'config/initializers/carrierwave.rb': `config.fog_credentials = {\n  aws_access_key_id: '${id}',\n  aws_secret_access_key: '${secret}',\n}\n`,
  'data.yml': `data: ${Buffer.from(`{"auth": "${npm}"}`).toString('base64')}\n`,
  'test/login.js': `login({ password: '${password}' });\n`,
  'monitor.js': `const datadog = '${weak}';\n`,
};
const values = [id, secret, npm, password, weak, files['data.yml'].slice(6, -1)];

const repository = createRepository();
repository.commit({ 'a.txt': 'nothing\n' });
const base = repository.git('rev-parse', 'HEAD');
for (const [path, text] of Object.entries(files)) repository.write(path, text);
repository.git('add', '--all');
const staged = (...args: string[]) => repository.keyguard(['--staged', ...args]);
const text = staged('--explain').stderr;

/** The lines that explain the finding of a file. */
function explained(output: string, file: string): string {
  const block = output.split(/\n\n(?=\S)/).find((each) => each.startsWith(`${file}:`)) ?? '';
  return block.slice(block.indexOf('  Why keyguard'));
}

describe('--explain', () => {
  test('says of a key pair what is known of each part', () => {
    const lines = explained(text, 'config/initializers/carrierwave.rb');
    expect(lines).toContain('Why keyguard is certain (rule aws-access-key-id):\n    for  key id ');
    for (const fact of [
      /key id {10}it bears the marker AKIA,/,
      /key id {10}it has the declared form: 16 characters besides the marker, letters and digits/,
      /key id {10}it tells of itself: account \d{12}/,
      /key id, secret {2}it is random: of what people write, at most 1 in 1,000,000,/,
      /secret {10}it is given to AWS_SECRET_ACCESS_KEY,/,
      /secret {10}it stands beside what aws-access-key-id found, 1 line away/,
    ])
      expect(lines).toMatch(fact);
    expect(lines).not.toContain('against');
  });

  test('says that a checksum is right, and what it was found in', () => {
    const lines = explained(text, 'data.yml');
    expect(lines).toContain('certain (rule npm-access-token)');
    expect(lines).toContain('its checksum is right (CRC-32');
    expect(lines).toContain('found in base64');
  });

  test('says what speaks against it, last', () => {
    expect(explained(text, 'test/login.js')).toMatch(
      /possible \(rule generic-password\):\n {4}for {6}it is what password is given, as a text in quotes: the name says password\n[\s\S]*\n {4}against {2}by its path the file belongs to tests/,
    );
    expect(explained(text, 'monitor.js')).toMatch(/ {4}against {2}before it stands datadog, but nothing/);
  });

  test('is not said unasked', () => {
    const { status, stderr } = staged();
    expect(status).toBe(1);
    expect(stderr).not.toContain('Why keyguard');
    expect(JSON.parse(staged('--format', 'json').stdout).findings[0]).not.toHaveProperty('evidence');
  });

  test('says the same of files, and of the commits of a range', () => {
    const scan = repository.keyguard(['scan', '--explain', '.']).stderr;
    expect(explained(scan, 'data.yml')).toBe(explained(text, 'data.yml'));
    const tip = repository.git('commit-tree', repository.git('write-tree'), '-p', base, '-m', 'add');
    const check = repository.keyguard(['check', '--explain', '--range', `${base}..${tip}`]).stderr;
    for (const file of Object.keys(files))
      expect(check).toContain(explained(text, file).trimEnd().split('\n').slice(0, 4).join('\n'));
  });

  test('gives programs the same as data, as the schema describes it', () => {
    const report = JSON.parse(staged('--explain', '--format', 'json').stdout);
    validate(report);
    expect(validate.errors).toBeNull();
    const of = (file: string) => report.findings.find((each: { file: string }) => each.file === file);
    expect(of('data.yml').evidence).toEqual(
      expect.arrayContaining([
        { role: 'secret', for: true, kind: 'check', check: 'crc32-base62', proves: true },
        { role: 'secret', for: true, kind: 'wrapped', in: ['base64'] },
      ]),
    );
    expect(of('test/login.js').evidence).toContainEqual({
      role: '',
      for: false,
      kind: 'place',
      place: 'test',
    });
    const unknown = { ...of('data.yml'), evidence: [{ role: '', for: true, kind: 'guess' }] };
    expect(validate({ ...report, findings: [unknown] })).toBe(false);
  });

  test('never shows anything of a secret but its marker', () => {
    const json = staged('--explain', '--format', 'json').stdout;
    for (const value of values)
      for (
        let at = value.startsWith('AKIA') || value.startsWith('npm_') ? 4 : 0;
        at + 6 <= value.length;
        at++
      )
        expect((text + json).includes(value.slice(at, at + 6))).toBe(false);
  });

  test('explains what the configuration lets pass because it is too unsure', () => {
    const lenient = createRepository();
    lenient.commit({ '.keyguard/config.toml': 'confidence = "likely"\n' });
    lenient.write('test/login.js', files['test/login.js']);
    lenient.git('add', '--all');
    const { status, stderr } = lenient.keyguard(['--staged', '--explain']);
    expect(status).toBe(0);
    expect(stderr).toMatch(/test\/login\.js:1.*\n +Why keyguard thinks that it is possible/);
    expect(stderr).toContain('against  by its path the file belongs to tests');
  });

  test.each([
    ['ja', /確実と判断した理由 \(ルール npm-access-token\):\n {4}根拠 {2}/],
    ['ko', /확실하다고 판단한 이유\(규칙 npm-access-token\):\n {4}근거 {2}/],
  ])('speaks %s', (language, head) => {
    expect(staged('--explain', '--lang', language).stderr).toMatch(head);
  });
});

test('every check that a rule may name is told in words, in every language', async () => {
  const { checks } = await import('../../src/detect/checks/checks.ts');
  for (const language of ['en', 'ja', 'ko']) {
    const { explain } = await import(`../../src/messages/${language}/explain.ts`);
    expect(Object.keys(explain.checks).sort()).toEqual(Object.keys(checks).sort());
  }
});
