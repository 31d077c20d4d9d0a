import { describe, expect, test } from '@jest/globals';
import { nameVariables } from '../../src/remedy/nameVariables.ts';
import { findingIn } from '../support/findingIn.ts';

const first = { id: 'first-generated-id', secret: 'first-generated-secret' };
const second = { id: 'other-generated-id', secret: 'other-generated-secret' };
const pairOf = ({ id, secret }: typeof first) => [
  { value: id, env: 'AWS_ACCESS_KEY_ID' },
  { value: secret, env: 'AWS_SECRET_ACCESS_KEY' },
];

const namesOf = (findings: Parameters<typeof nameVariables>[0], repository: string[] = []) => {
  const names = nameVariables(findings, repository);
  return findings.map(({ parts }) => parts.map((part) => names.get(part)));
};

const generic = (file: string, text: string) =>
  namesOf([findingIn(file, text, [{ value: first.secret }])])[0]![0];

test('no name makes a framework send its value to browsers', () => {
  expect(generic('server/a.ts', `const VITE_MAIL_TOKEN = '${first.secret}'`)).toBe('MAIL_TOKEN');
  const finding = findingIn('a.ts', `const k = '${first.secret}'`, [
    { value: first.secret, env: 'MAIL_TOKEN' },
  ]);
  const existing = new Map([
    ['NEXT_PUBLIC_MAIL', new Set([first.secret])],
    ['MAIL_TOKEN', new Set(['other'])],
  ]);
  const names = [...nameVariables([{ ...finding, file: 'public/a.ts' }], ['VITE_K'], existing).values()];
  expect(names).toEqual([expect.not.stringMatching(/^(?:NEXT_PUBLIC|VITE|PUBLIC)_/)]);
});

test('what a module hands out has the name of its file, not of that', () => {
  expect(generic('mail.js', `module.exports = { password: '${first.secret}' }`)).toBe('MAIL_PASSWORD');
  expect(generic('a.js', `module.exports = { db: { password: '${first.secret}' } }`)).toBe('DB_PASSWORD');
});

test.each([
  ['billing.py', `pw = password or "${first.secret}"`, 'BILLING_PASSWORD'],
  ['notes.md', `The root password is: ${first.secret}`, 'NOTES_PASSWORD'],
  ['Tls.java', `store.setKeyStorePassword("${first.secret}");`, 'KEY_STORE_PASSWORD'],
  ['bundle.js', `e.token="${first.secret}"`, 'BUNDLE_TOKEN'],
  ['s3.js', `s3.token = "${first.secret}"`, 'S3_TOKEN'],
])('in %s, %s is named %s', (file, text, name) => expect(generic(file, text)).toBe(name));

test.each([
  [`- name: mail\n  args:\n    - --smtp-password\n    - ${first.secret}\n`, 'SMTP_PASSWORD'],
  [`- name: mail\n  args:\n    - "--token"\n    - "${first.secret}"\n`, 'APP_TOKEN'],
  [`"mail": {\n  "args": [\n    "-y",\n    "--api-key",\n    "${first.secret}"\n  ]\n}\n`, 'MAIL_API_KEY'],
  // Behind another element, and in another list, the list names it.
  [`"mail": {\n  "args": [\n    "--token",\n    "a",\n    "${first.secret}"\n  ]\n}\n`, 'ARGS'],
  [`- name: mail\n  args:\n    - --token\n  names:\n    - ${first.secret}\n`, 'NAMES'],
  [`- name: mail\n  args:\n      - --token\n    - ${first.secret}\n`, 'ARGS'],
  [`args:\n  - --token\n  - /srv/${first.secret}\n`, 'ARGS'],
  [`containers:\n  - args:\n      - --token\n      - ${first.secret}\n`, 'APP_TOKEN'],
])('an element is named by the flag above it: %j', (text, name) =>
  expect(generic('a.yaml', text)).toBe(name),
);

test('a cell of a table is not named by the one before it', () => {
  expect(generic('data/users.csv', `id,name,password\n1,kim,${first.secret}`)).toBe('USERS_SECRET');
});

describe('a pair', () => {
  const text = [
    'config.storage = {',
    '  primary: {',
    `    aws_access_key_id: '${first.id}',`,
    `    aws_secret_access_key: '${first.secret}',`,
    '  },',
    '  backup: {',
    `    aws_access_key_id: '${second.id}',`,
    `    aws_secret_access_key: '${second.secret}',`,
    '  },',
    '}',
  ].join('\n');

  test('alone has the conventional names', () => {
    expect(namesOf([findingIn('a.rb', text, pairOf(first))])).toEqual([
      ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
    ]);
  });

  test('beside another one has the name of what is around it', () => {
    expect(
      namesOf([findingIn('a.rb', text, pairOf(first)), findingIn('a.rb', text, pairOf(second))]),
    ).toEqual([
      ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
      ['BACKUP_AWS_ACCESS_KEY_ID', 'BACKUP_AWS_SECRET_ACCESS_KEY'],
    ]);
  });

  test('beside code that reads another value from the conventional name has the name of what is around it', () => {
    const done = text
      .replace(`'${first.id}'`, 'ENV.fetch("AWS_ACCESS_KEY_ID")')
      .replace(`'${first.secret}'`, 'ENV.fetch("AWS_SECRET_ACCESS_KEY")');
    expect(namesOf([findingIn('a.rb', done, pairOf(second))])).toEqual([
      ['BACKUP_AWS_ACCESS_KEY_ID', 'BACKUP_AWS_SECRET_ACCESS_KEY'],
    ]);
  });

  test('in another file without a name around it has the name of the file', () => {
    const flat = ({ id, secret }: typeof first) => `key = "${id}"\nsecret = "${secret}"\n`;
    expect(
      namesOf([
        findingIn('a.py', flat(first), pairOf(first)),
        findingIn('jobs/nightly_export.py', flat(second), pairOf(second)),
      ]),
    ).toEqual([
      ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
      ['NIGHTLY_EXPORT_AWS_ACCESS_KEY_ID', 'NIGHTLY_EXPORT_AWS_SECRET_ACCESS_KEY'],
    ]);
  });

  test('that is the same in two places has the same names', () => {
    const one = findingIn('a.rb', text, pairOf(first));
    const two = findingIn('b.rb', text, pairOf(first));
    expect(namesOf([one, two])).toEqual([
      ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
      ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
    ]);
  });

  test('without anything to tell it by is numbered', () => {
    const values = ['v-1', 'v-2', 'v-3'].map((name) => `${name}-generated`);
    const all = `f('${values.join("', '")}')`;
    const names = namesOf(values.map((value) => findingIn('x.js', all, [{ value, env: 'TOKEN_X' }]))).flat();
    expect(names).toEqual(['TOKEN_X', 'X_TOKEN_X', 'TOKEN_X_2']);
  });
});

describe('a name that the repository already has', () => {
  const text = `backup:\n  s3:\n    secret: ${first.secret}\n`;
  const finding = findingIn('a.yml', text, [{ value: first.secret, env: 'AWS_SECRET_ACCESS_KEY' }]);
  test('and that fits the place is taken', () => {
    expect(namesOf([finding], ['S3_SECRET', 'OTHER'])).toEqual([['S3_SECRET']]);
    expect(namesOf([finding], ['S3_SECRET', 'BACKUP_S3_SECRET'])).toEqual([['BACKUP_S3_SECRET']]);
  });
  test('and that does not fit is left alone', () => {
    expect(namesOf([finding], ['OTHER'])).toEqual([['AWS_SECRET_ACCESS_KEY']]);
  });
});

describe('the password inside a URL', () => {
  test('is not called a URL', () => {
    const finding = findingIn('a.rb', `u = "postgres://app:${first.secret}@h/db"`, [
      { value: first.secret, env: 'DATABASE_URL' },
    ]);
    expect(namesOf([finding])).toEqual([['DATABASE_PASSWORD']]);
  });

  test.each([
    ['of a data source name of Go', 'a.go', 'var dsn = "app:@tcp(localhost:3306)/db"', 'DATABASE_PASSWORD'],
    ['not where it is the whole URL', 'a.rb', 'u = ""', 'DATABASE_URL'],
  ])('%s', (_, file, text, name) => {
    const value = text.endsWith('""') ? `postgres://app:${first.secret}@h/db` : first.secret;
    const line = text.replace(/@|(?<=")"/, (mark) => `${value}${mark}`);
    expect(namesOf([findingIn(file, line, [{ value, env: 'DATABASE_URL' }])])).toEqual([[name]]);
  });

  test('does not take a name that the repository has for the URL', () => {
    const line = `DATABASE_URL = "postgres://app:${first.secret}@h/db"`;
    const finding = findingIn('a.py', line, [{ value: first.secret, env: 'DATABASE_URL' }]);
    expect(namesOf([finding], ['DATABASE_URL'])).toEqual([['DATABASE_PASSWORD']]);
  });
});

describe('a secret without a conventional name', () => {
  test.each([
    ['a key that says it all', 'a.rb', `smtp_password: '${first.secret}'`, 'SMTP_PASSWORD'],
    ['camel case', 'a.js', `const smtpPassword = "${first.secret}";`, 'SMTP_PASSWORD'],
    ['a vague key in YAML', 'a.yml', `production:\n  smtp:\n    password: ${first.secret}`, 'SMTP_PASSWORD'],
    ['a vague key in a section', 'a.ini', `[smtp]\nhost = x\npassword = ${first.secret}`, 'SMTP_PASSWORD'],
    [
      'a vague key in a table of TOML',
      'a.toml',
      `[mail.smtp]\npassword = "${first.secret}"`,
      'SMTP_PASSWORD',
    ],
    [
      'a vague key in JSON',
      'a.json',
      `{\n  "smtp": {\n    "password": "${first.secret}"\n  }\n}`,
      'SMTP_PASSWORD',
    ],
    [
      'a vague key on one line',
      'a.js',
      `const c = { smtp: { password: '${first.secret}' } };`,
      'SMTP_PASSWORD',
    ],
    ['a property of an object', 'a.js', `config.smtp.password = '${first.secret}';`, 'SMTP_PASSWORD'],
    [
      'a block of Terraform',
      'a.tf',
      `resource "x" "smtp" {\n  password = "${first.secret}"\n}`,
      'SMTP_PASSWORD',
    ],
    ['a hash with arrows', 'a.rb', `"smtp" => {\n  "password" => "${first.secret}"\n}`, 'SMTP_PASSWORD'],
    ['an argument', 'a.sh', `run --smtp-password ${first.secret}`, 'SMTP_PASSWORD'],
    ['a variable of a shell', 'a.sh', `export SMTP_PASSWORD="${first.secret}"`, 'SMTP_PASSWORD'],
    ['a defined constant', 'a.php', `define('SMTP_PASSWORD', '${first.secret}');`, 'SMTP_PASSWORD'],
    [
      'a typed field',
      'A.java',
      `  private static final String SMTP_PASSWORD = "${first.secret}";`,
      'SMTP_PASSWORD',
    ],
    ['a typed variable', 'a.ts', `const smtpPassword: string = '${first.secret}';`, 'SMTP_PASSWORD'],
    [
      'an element of XML',
      'a.xml',
      `<smtp>\n  <password>${first.secret}</password>\n</smtp>`,
      'SMTP_PASSWORD',
    ],
    ['nothing but a vague key', 'a.js', `password = '${first.secret}'`, 'APP_PASSWORD'],
    ['nothing at all', 'a.txt', first.secret, 'APP_SECRET'],
  ])('%s', (_situation, file, text, name) => {
    expect(generic(file, text)).toBe(name);
  });

  test('and environments side by side keep their names apart', () => {
    const text = `production:\n  smtp:\n    password: ${first.secret}\nstaging:\n  smtp:\n    password: ${second.secret}\n`;
    const findings = [first, second].map(({ secret }) => findingIn('a.yml', text, [{ value: secret }]));
    expect(namesOf(findings)).toEqual([['SMTP_PASSWORD'], ['STAGING_SMTP_PASSWORD']]);
  });
});

describe('what stands around a secret and is one itself', () => {
  test('never becomes a part of a name', () => {
    const text = `${first.secret.replaceAll('-', '_')} = "${second.secret}"\nx = "${first.secret}"\n`;
    const findings = [second, first].map(({ secret }) => findingIn('a.py', text, [{ value: secret }]));
    expect(namesOf(findings).flat().join(' ')).not.toContain('GENERATED');
  });
});

describe('the name that each stack expects', () => {
  const value = first.secret;
  test.each([
    [
      'prose of a test',
      'a.test.js',
      `test('a sentence that hides it', () => {\n  const secret = '${value}';`,
      'APP_SECRET',
    ],
    [
      'a function that is handed over',
      'main.js',
      `client.load('some words', async () => {\n  secret = '${value}';`,
      'LOAD_SECRET',
    ],
    [
      'a resource of Terraform',
      'main.tf',
      `resource "aws_db_instance" "main" {\n  password = "${value}"\n}`,
      'AWS_DB_INSTANCE_PASSWORD',
    ],
    [
      'the default of a variable of Terraform',
      'variables.tf',
      `variable "db_password" {\n  type    = string\n  default = "${value}"\n}`,
      'DB_PASSWORD',
    ],
    ['a value for a variable of Terraform', 'prod.tfvars', `my_key = "${value}"`, 'MY_KEY'],
    [
      "Spring's properties",
      'application.properties',
      `spring.datasource.password=${value}`,
      'SPRING_DATASOURCE_PASSWORD',
    ],
    ["Django's key", 'app/settings.py', `SECRET_KEY = '${value}'`, 'SECRET_KEY'],
    [
      "Django's database",
      'app/settings.py',
      `DATABASES = {\n  'default': {\n    'PASSWORD': '${value}',`,
      'DATABASE_PASSWORD',
    ],
    [
      'a setting of ASP.NET',
      'appsettings.json',
      `{\n  "Stripe": {\n    "SecretKey": "${value}"`,
      'Stripe__SecretKey',
    ],
    [
      'a connection string of ASP.NET',
      'appsettings.json',
      `{\n  "ConnectionStrings": {\n    "Default": "Server=db;Password=${value};"`,
      'ConnectionStrings__Default',
    ],
  ])('%s', (_, file, text, expected) => {
    expect(generic(file, text)).toBe(expected);
  });
});
