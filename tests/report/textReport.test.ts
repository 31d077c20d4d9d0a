import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/policy/finding.ts';
import { textReport } from '../../src/report/textReport.ts';
import { findingIn } from '../support/findingIn.ts';
import { plainText, reportOf } from '../support/reportOf.ts';

const id = `${'AKIA'}TESTTESTTESTTEST`;
const secret = 'generated/0123456789+abcdefghijklmnopqrs';
const idPart = { value: id, env: 'AWS_ACCESS_KEY_ID', shown: 'AKIA', role: 'key id' };
const secretPart = { value: secret, env: 'AWS_SECRET_ACCESS_KEY' };

const carrierWave = findingIn(
  'config/initializers/carrierwave.rb',
  [
    'CarrierWave.configure do |config|',
    '  config.fog_credentials = {',
    `    aws_access_key_id: '${id}',`,
    `    aws_secret_access_key: '${secret}',`,
    '  }',
    'end',
  ].join('\n'),
  [idPart, secretPart],
);

const inFile = (file: string, changes = {}) => findingIn(file, `k = '${id}'`, [idPart], changes);

const firstLine = (text: string) => text.split('\n')[0];

describe('one finding', () => {
  test('is told from the first line to the command', () => {
    expect(textReport(reportOf([carrierWave]), plainText)).toBe(
      `keyguard: commit refused: AWS access key ID and secret in config/initializers/carrierwave.rb:3 (use the environment variable AWS_ACCESS_KEY_ID)

config/initializers/carrierwave.rb:3:25  AWS access key ID and secret

  - 3 |     aws_access_key_id: 'AKIA********',
      |                         ^^^^^^^^^^^^
  - 4 |     aws_secret_access_key: '********',
      |                             ^^^^^^^^
  + 3 |     aws_access_key_id: ENV.fetch("AWS_ACCESS_KEY_ID"),
  + 4 |     aws_secret_access_key: ENV.fetch("AWS_SECRET_ACCESS_KEY"),

  Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment of whatever runs this.
  It is in no commit yet: replace it, and nothing has to be rotated.
  No secret at all? npx keyguard allow 0123456789ab --reason "..."

Let keyguard repair it: npx keyguard fix
See this again, and why: npx keyguard --staged --explain
`,
    );
  });

  test('in a file that exists to hold secrets is not to be replaced but kept out', () => {
    const text = textReport(reportOf([inFile("it's/.env")]), plainText);
    expect(firstLine(text)).toBe(
      "keyguard: commit refused: AWS access key ID in it's/.env:1 (keep this file out of git)",
    );
    expect(text).toContain("      git rm --cached -- 'it'\\''s/.env'\n      echo .env >> .gitignore\n");
    expect(text).toContain('It is in no commit yet, so nothing has to be rotated.');
    expect(text).not.toContain('+ 1 |');
  });

  test('in a binary file stands in no comment', () => {
    const finding = findingIn('a.bin', `\x7fELF\x02\x00 # key ${id}\x00\x01`, [idPart]);
    const text = textReport(reportOf([finding]), plainText);
    expect(text).not.toContain('comment');
    expect(text).toContain(
      'Take it out of the file and read AWS_ACCESS_KEY_ID from the environment instead.',
    );
  });

  test('in a file to be kept out gets commands for the folder that the person is in', () => {
    const report = reportOf([inFile('pkg/server.pem')]);
    const from = (folder: string) => textReport(report, { ...plainText, folder });
    expect(from('')).toContain(
      'git rm --cached -- pkg/server.pem\n      echo /pkg/server.pem >> .gitignore\n',
    );
    expect(from('pkg')).toContain(
      'git rm --cached -- server.pem\n      echo /pkg/server.pem >> ../.gitignore\n',
    );
    expect(from('web')).toContain('git rm --cached -- ../pkg/server.pem\n');
  });

  test('that is committed is to be taken out before a push', () => {
    const text = textReport(reportOf([inFile('a.rb', { exposure: 'committed' })]), plainText);
    expect(text).toContain('take it out before you push (git commit --amend');
    expect(text).not.toContain('Revoke');
  });

  test('that is pushed is to be rotated, and where', () => {
    const text = textReport(reportOf([inFile('a.rb', { exposure: 'pushed' })]), plainText);
    expect(text).toContain('revoke this one.\n  Revoke it here: https://console.aws.amazon.com/iam/home');
  });

  test('is told with what belongs to it on other lines', () => {
    const finding = inFile('a.rb');
    const [part] = finding.parts;
    const related = [
      { ...part!, role: 'client id', line: 3, endLine: 3 },
      { ...part!, role: 'server' },
    ];
    expect(textReport(reportOf([{ ...finding, related }]), plainText)).toContain(
      'a.rb:1:6  AWS access key ID and client id\n',
    );
  });

  test('tells what is known of it, and no more', () => {
    const finding = inFile('a.rb');
    const parts = finding.parts.map((part) => ({ ...part, facts: { account: '123456789012' } }));
    expect(textReport(reportOf([{ ...finding, parts }]), plainText)).toContain(
      'a.rb:1:6  AWS access key ID (account 123456789012)\n',
    );
  });

  test('of the work tree is found, not refused', () => {
    const report = reportOf([inFile('a.rb')], { command: 'scan', hook: false });
    expect(firstLine(textReport(report, plainText))).toMatch(
      /^keyguard: found: AWS access key ID in a\.rb:1 /,
    );
  });

  test('asked for by hand would be refused', () => {
    expect(firstLine(textReport(reportOf([inFile('a.rb')], { hook: false }), plainText))).toMatch(
      /^keyguard: this commit would be refused: /,
    );
  });
});

const numbered = (index: number, file = `f${String(index).padStart(2, '0')}.rb`) => {
  const value = `${'AKIA'}TESTTESTTESTTE${String(index).padStart(2, '0')}`;
  return findingIn(file, `k = '${value}'`, [{ ...idPart, value }]);
};

describe('several findings', () => {
  const many = Array.from({ length: 13 }, (_, index) => numbered(index));

  test('are counted in the first line', () => {
    expect(firstLine(textReport(reportOf(many.slice(0, 3)), plainText))).toBe(
      'keyguard: commit refused: 3 secrets; the first: AWS access key ID in f00.rb:1',
    );
  });

  test('beyond ten are counted for each file, with the command that shows all', () => {
    const text = textReport(reportOf([...many, numbered(13, 'f12.rb')]), plainText);
    expect(text.match(/:1:6 {2}AWS/g)).toHaveLength(10);
    expect(text).toMatch(
      /And in 4 places more:\n {2}f10\.rb: 1\n {2}f11\.rb: 1\n {2}f12\.rb: 2\nTo see all: npx keyguard --staged --all\n\nLet keyguard repair it: npx keyguard fix\n$/,
    );
  });

  test('are all told where that was asked for', () => {
    const text = textReport(reportOf(many), { ...plainText, all: true });
    expect(text.match(/:1:6 {2}AWS/g)).toHaveLength(13);
    expect(text).not.toContain('more');
  });

  describe('of one secret', () => {
    const files = (...names: string[]) =>
      names.map((name, index) => inFile(name, { fingerprint: `0123456789a${index}` }));

    test('are told once, with all places', () => {
      expect(textReport(reportOf([...files('a.rb', 'b.rb', 'c.rb'), numbered(1)]), plainText)).toContain(
        `keyguard: commit refused: 2 secrets in 4 places; the first: AWS access key ID in a.rb:1

a.rb:1:6  AWS access key ID

  - 1 | k = 'AKIA********'
      |      ^^^^^^^^^^^^
  + 1 | k = ENV.fetch("AWS_ACCESS_KEY_ID")

  The same in 2 more places:
    b.rb:1:6
    c.rb:1:6
  Set AWS_ACCESS_KEY_ID in the environment of whatever runs this.
  It is in no commit yet: replace it, and nothing has to be rotated.
  No secret at all? npx keyguard allow 0123456789a0 --everywhere --reason "..."

f01.rb:1:6  AWS`,
      );
    });

    test('in eight places are told with six, and counted', () => {
      const text = textReport(
        reportOf(files(...'abcdefgh'.split('').map((name) => `${name}.rb`))),
        plainText,
      );
      expect(text).toContain('\n  The same in 7 more places:\n    b.rb:1:6\n');
      expect(text).toContain('\n    f.rb:1:6\n    and 2 more, see npx keyguard --staged --all\n  Set');
    });

    test('in one file need no exception but its own', () => {
      const text = textReport(reportOf([inFile('a.rb'), inFile('a.rb')]), plainText);
      expect(firstLine(text)).toContain(': 1 secret in 2 places; the first: ');
      expect(text).toContain('allow 0123456789ab --reason');
    });

    test('are told for each way to repair it', () => {
      const text = textReport(reportOf(files('.env', 'a.rb', 'b.rb', 'c.py', 'x/.env')), plainText);
      expect(firstLine(text)).toContain(': 1 secret in 5 places; the first: ');
      const headings = ['.env', 'a.rb', 'c.py', 'x/.env'].map((name) => `${name}:1:6  AWS`);
      expect(text.match(/^\S+:1:6 {2}AWS/gm)).toEqual(headings);
      expect(text).toContain('in 1 more place:\n    b.rb:1:6\n');
      expect(text.match(/ --everywhere /g)).toHaveLength(4);
    });

    test('that stand in a file to be kept out, too, are told there with its others', () => {
      const other = `${'AKIA'}TESTTESTTESTTES7`;
      const inEnv = (value: string, line: number, file = '.env') =>
        findingIn(file, `${'\n'.repeat(line - 1)}K=${value}`, [{ ...idPart, value }]);
      const findings = [inEnv(id, 1), inEnv(id, 1, 'b/.env'), inEnv(other, 2), inEnv(other, 2, 'b/.env')];
      const text = textReport(reportOf([...findings, inFile('a.rb')]), plainText);
      expect(text.match(/^\S+ {2}AWS/gm)).toEqual(['.env:1:3  AWS', 'b/.env:1:3  AWS', 'a.rb:1:6  AWS']);
      expect(text).toContain('\n  The same file holds 1 more:\n    .env:2:3\n  This file exists');
      expect(text).toContain('\n  The same file holds 1 more:\n    b/.env:2:3\n  This file exists');
      expect(text.match(/git rm --cached/g)).toHaveLength(2);
    });

    test('are each explained, though they leave with one file', () => {
      const findings = [1, 2].map((line) =>
        findingIn('.env', `${'\n'.repeat(line)}K=${id}${line}`, [{ ...idPart, value: `${id}${line}` }]),
      );
      const text = textReport(reportOf(findings), { ...plainText, explain: true });
      expect(text.match(/^\.env:\d:3 {2}AWS/gm)).toHaveLength(2);
    });

    test('are told apart where they are another rule, or have got further', () => {
      const [first, second, third] = files('a.rb', 'b.rb', 'c.rb') as [Finding, Finding, Finding];
      const other = { ...second, rule: 'acme-key', title: 'Acme key' };
      const text = textReport(reportOf([first, other, { ...third, exposure: 'pushed' }]), plainText);
      expect(firstLine(text)).toContain(': 1 secret in 3 places; the first: ');
      expect(text).toContain('\nb.rb:1:6  Acme key\n');
      expect(text).toContain('revoke this one.\n  Revoke it here: ');
      expect(text).not.toContain('The same in');
    });

    test('are each told in full where all was asked for', () => {
      const text = textReport(reportOf(files('a.rb', 'b.rb')), { ...plainText, all: true });
      expect(text.match(/:1:6 {2}AWS/g)).toHaveLength(2);
      expect(text).not.toContain('The same in');
    });

    test('are one line where they were there before', () => {
      const old = files('a.rb', 'b.rb', 'c.rb').map((each) => ({
        ...each,
        status: 'old' as const,
        blocks: false,
      }));
      expect(textReport(reportOf(old), plainText)).toMatch(
        /^keyguard: already there: AWS access key ID in a\.rb:1 and 2 more places; .*\n$/,
      );
      expect(textReport(reportOf(old), { ...plainText, all: true })).toMatch(
        /in a\.rb:1; .*\n.*in b\.rb:1; .*\n.*in c\.rb:1; /,
      );
    });
  });

  test('on one line hide each other, and are replaced together', () => {
    const line = `f('${id}', '${secret}')`;
    const one = findingIn('a.js', line, [idPart]);
    const two = findingIn('a.js', line, [secretPart]);
    const text = textReport(reportOf([one, two]), plainText);
    expect(text).toContain("  - 1 | f('AKIA********', '********')\n      |    ^^^^^^^^^^^^\n");
    expect(text).toContain('  + 1 | f(process.env.AWS_ACCESS_KEY_ID, process.env.AWS_SECRET_ACCESS_KEY)\n');
  });
});

describe('what does not block', () => {
  test('is not told at all where it is allowed', () => {
    expect(textReport(reportOf([inFile('a.rb', { status: 'allowed', blocks: false })]), plainText)).toBe('');
  });

  test('is one line where it is old', () => {
    const old = { status: 'old', blocks: false };
    expect(textReport(reportOf([inFile('a.rb', { ...old, exposure: 'committed' })]), plainText)).toBe(
      'keyguard: already there: AWS access key ID in a.rb:1; not pushed yet: take it out before you push\n',
    );
    expect(textReport(reportOf([inFile('a.rb', { ...old, exposure: 'pushed' })]), plainText)).toMatch(
      /; on a remote: rotate it; npx keyguard recover aws leads through it\n$/,
    );
  });

  test('is a notice as it is', () => {
    expect(textReport(reportOf([], { notices: ['this commit adds an exception'] }), plainText)).toBe(
      'keyguard: this commit adds an exception\n',
    );
  });
});

describe('what was not looked at', () => {
  const skipped = [
    { file: 'a.bin', reason: 'object is missing' },
    { file: 'b.bin', reason: 'it is unmerged' },
  ];

  test('refuses the commit, and is named', () => {
    expect(textReport(reportOf([], { skipped: skipped.slice(0, 1) }), plainText)).toBe(
      'keyguard: commit refused: a.bin could not be checked: object is missing\n',
    );
  });

  test('is named file by file where it is more than one', () => {
    const text = textReport(reportOf([], { skipped }), plainText);
    expect(firstLine(text)).toMatch(
      /^keyguard: commit refused: 2 files could not be checked; the first is a\.bin/,
    );
    expect(text).toContain('not checked: b.bin: it is unmerged');
  });

  test('is named below the secrets', () => {
    const text = textReport(reportOf([inFile('a.rb')], { skipped }), plainText);
    expect(firstLine(text)).toContain('AWS access key ID in a.rb:1');
    expect(text).toContain('not checked: a.bin: object is missing');
  });
});

describe('lines', () => {
  const shown = (file: string, line: string) => {
    const lines = textReport(reportOf([findingIn(file, line, [idPart])]), plainText).split('\n');
    const at = lines.findIndex((each) => each.includes('^'));
    return lines.slice(at - 1, at + 1);
  };

  test('with wide letters have the caret under the secret', () => {
    expect(shown('a.json', `"鍵": "${id}"`)).toEqual([
      '    1 | "鍵": "AKIA********"',
      '      |        ^^^^^^^^^^^^',
    ]);
  });

  test('with tabs have the same tabs above the caret', () => {
    expect(shown('a.json', `\t"k":\t"${id}"`)).toEqual([
      '    1 | \t"k":\t"AKIA********"',
      '      | \t    \t ^^^^^^^^^^^^',
    ]);
  });

  test('with escape sequences show them, and have the caret under the secret', () => {
    expect(shown('a.json', `"\x1b[31m": "${id}"`)).toEqual([
      '    1 | "\\x1b[31m": "AKIA********"',
      '      |              ^^^^^^^^^^^^',
    ]);
  });

  test('that are long are cut around the secret', () => {
    const [text, carets] = shown('a.json', `"${'a'.repeat(500)}": "${id}", "${'b'.repeat(500)}"`);
    expect(text).toMatch(/^ {4}1 \| \.\.\.a{36}": "AKIA\*{8}", "b+\.\.\.$/);
    expect(text!.length).toBeLessThanOrEqual(100);
    expect(carets!.indexOf('^')).toBe(text!.indexOf('AKIA'));
  });

  test('of several lines are shortened', () => {
    const key = [
      '-----BEGIN PRIVATE KEY-----',
      ...Array(20).fill('generatedgeneratedgenerated'),
      '-----END PRIVATE KEY-----',
    ];
    const finding = findingIn('a.py', `k = """${key.join('\n')}"""\nx = 1`, [
      { value: key.join('\n'), env: 'PRIVATE_KEY', shown: '-----BEGIN PRIVATE KEY-----' },
    ]);
    const text = textReport(reportOf([finding]), plainText);
    expect(text).toContain('  -  1 | k = """-----BEGIN PRIVATE KEY-----********\n');
    expect(text).toContain('  +  1 | k = os.environ["PRIVATE_KEY"]\n');
    expect(text.split('\n').length).toBeLessThan(25);
  });
});

describe('colour', () => {
  test('is there only where it is wanted', () => {
    expect(textReport(reportOf([carrierWave]), plainText)).not.toContain('\x1b');
    expect(textReport(reportOf([carrierWave]), { ...plainText, colour: true })).toContain('\x1b[32m');
  });
});

describe('a file name', () => {
  test('with a line feed and an escape sequence stays one line and harmless', () => {
    const text = textReport(reportOf([inFile('a\n\x1b[2Jkeyguard: all is well\u202e.rb')]), plainText);
    expect(text).toContain('a\\n\\x1b[2Jkeyguard: all is well\\u202e.rb:1:6');
    expect(text).not.toMatch(/[\x1b\u202e]/);
  });
});
