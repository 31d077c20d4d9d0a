import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'smol-toml';
import { createRepository, removeRepositories, type TestRepository } from '../support/repository.ts';
import { sampleOf } from '../support/secrets.ts';
import { scannerTool } from './support/scannerTools.ts';

afterAll(removeRepositories);

const token = (seed = 1) => sampleOf('npm-access-token', seed);
const code = (seed = 1) => `const token = "${token(seed)}";\n`;
/** Random digits: a row of digits in order is no secret. */
const hex = (bytes: number) => randomBytes(bytes).toString('hex');
const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');

function repositoryWith(files: Readonly<Record<string, string>>): TestRepository {
  const repository = createRepository();
  repository.commit(files);
  return repository;
}

function migrated(repository: TestRepository, ...options: string[]) {
  const { status, stdout, stderr } = repository.keyguard(['migrate', ...options]);
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

/** The files in which a scan still finds something. */
function found(repository: TestRepository): string[] {
  const { stdout } = repository.keyguard(['scan', '.', '--format', 'json']);
  const { findings } = JSON.parse(stdout) as { findings: { file: string; blocks: boolean }[] };
  return [...new Set(findings.filter(({ blocks }) => blocks).map(({ file }) => file))];
}

const toml = (repository: TestRepository, path: string) => parse(repository.read(path).toString());

describe('git-secrets', () => {
  test('patterns, exceptions and providers of its configuration; nothing is run', () => {
    const repository = repositoryWith({
      'a.txt': `key: acme_${hex(16)}\n`,
      'test/b.js': code(),
      'c.js': code(2),
      '.gitallowed': '# ours\n\ntest/.*\n',
    });
    repository.git('config', '--add', 'secrets.patterns', 'acme_[a-f0-9]{32}');
    repository.git('config', '--add', 'secrets.patterns', '[a-z]*');
    repository.git('config', '--add', 'secrets.providers', 'touch ran-by-migrate');
    repository.git('config', '--add', 'secrets.allowed', 'nothing here');
    const report = migrated(repository);
    expect(report).toMatch(
      /git config secrets\.patterns\n {2}1: pattern pattern-1: carried over into \.keyguard\/patterns\/git-secrets\.toml/,
    );
    expect(report).toMatch(/2: pattern pattern-2: NOT CARRIED OVER: no format of keyguard can say it/);
    expect(report).toMatch(/1: touch: NOT CARRIED OVER: it is a program/);
    expect(report).toMatch(/1: exception for a text: not needed/);
    expect(report).toMatch(
      /3: exception for a text: carried over as one exception in \.keyguard\/allow\.toml/,
    );
    expect(existsSync(join(repository.root, 'ran-by-migrate'))).toBe(false);
    expect(found(repository)).toEqual(['a.txt', 'c.js']);
  });

  const gitSecrets = scannerTool('git-secrets');
  (gitSecrets ? test : test.skip)('as the real one writes it', () => {
    const repository = repositoryWith({ 'test/b.js': code(), 'c.js': code(2) });
    const run = (...args: string[]) => {
      const { status, stderr } = repository.tryGit(['secrets', ...args], {
        PATH: `${gitSecrets!}:${process.env.PATH}`,
      });
      expect([status, stderr]).toEqual([0, '']);
    };
    run('--register-aws');
    run('--add', 'acme_[a-f0-9]{32}');
    run('--add', '--allowed', 'test/b\\.js:1:');
    const report = migrated(repository);
    expect(report).toMatch(/git secrets --register-aws: keyguard does so by itself/);
    expect(report).toMatch(
      /3 carried over or covered|carried over into \.keyguard\/patterns\/git-secrets\.toml/,
    );
    expect(report).not.toContain('NOT CARRIED OVER');
    expect(found(repository)).toEqual(['c.js']);
  });
});

describe('gitleaks', () => {
  const config = `title = "ours"
unknown = 1
[extend]
useDefault = true
path = "base.toml"
disabledRules = ["generic-api-key", "sidekiq-secret"]
[[rules]]
id = "acme-internal"
description = "Acme internal token"
regex = '''(?i)\\b(acmei-[a-z0-9]{24})(?:['"\\s;]|$)'''
entropy = 3.2
keywords = ["acmei-"]
[[rules.allowlists]]
regexes = ['''zzzz''', '''^npm_''']
[[rules]]
id = "by-path"
path = '''\\.p12$'''
[[allowlists]]
description = "our fixtures"
paths = ['''(^|/)fixtures/''', '''(?i)generated''']
[[allowlists]]
regexTarget = "line"
regexes = ['''example of ours''']
commits = ["0123"]
[[allowlists]]
condition = "AND"
paths = ['''x''']
regexes = ['''y''']
`;

  test('rules, allowlists, fingerprints and markers', () => {
    const repository = repositoryWith({
      '.gitleaks.toml': config,
      'fixtures/a.js': code(1),
      'src/Generated.js': code(2),
      'line.js': `${code(3).trimEnd()} // example of ours\n`,
      'marked.js': `${code(4).trimEnd()} // gitleaks:allow\n`,
      'ignored.js': `\n${code(5)}`,
      'acme.js': `a = "acmei-${hex(9)}zzzz0z"\nb = "acmei-${hex(9)}yy1y1y"\n`,
      'left.js': code(6),
    });
    const commit = repository.commit({ 'old.js': code(7) });
    repository.write('old.js', `\n\n${code(7)}`);
    repository.write(
      '.gitleaksignore',
      `# ours\nignored.js:npm-access-token:2\n${commit}:old.js:npm:1\nnonsense\n`,
    );
    const report = migrated(repository);
    for (const line of [
      '2: unknown: NOT CARRIED OVER: it is not known to keyguard migrate',
      'useDefault: keyguard does so by itself',
      'base.toml: NOT CARRIED OVER: it stands in another place',
      'no look for generic-api-key: carried over into .keyguard/config.toml',
      'no look for sidekiq-secret: not needed',
      '10: pattern acme-internal: carried over into .keyguard/patterns/gitleaks.toml (gitleaks-acme-internal); of the spellings',
      '11: acme-internal: entropy: NOT CARRIED OVER',
      '17: by-path: path: NOT CARRIED OVER',
      'exclusion of the paths (^|/)fixtures/: carried over into .keyguard/config.toml',
      'exclusion of the paths (?i)generated: carried over as one exception in .keyguard/allow.toml, for what is there today',
      'commits: NOT CARRIED OVER',
      'condition: NOT CARRIED OVER',
      '2: exception for ignored.js:2: carried over as one exception',
      '3: exception for old.js:1: carried over as one exception',
      '4: fingerprint: NOT CARRIED OVER',
    ])
      expect(report).toContain(line);
    expect(found(repository).sort()).toEqual(['acme.js', 'left.js']);
    const { findings } = JSON.parse(repository.keyguard(['scan', 'acme.js', '--format', 'json']).stdout);
    expect(findings.filter(({ blocks }: { blocks: boolean }) => blocks)).toMatchObject([
      { rule: 'gitleaks-acme-internal', line: 2 },
    ]);
    expect(repository.read('.gitleaks.toml').toString()).toBe(config);
    expect(toml(repository, '.keyguard/config.toml')).toEqual({
      exclude: ['**/fixtures/**'],
      disable: ['generic-api-key'],
      markers: ['gitleaks:allow'],
    });
  });
});

describe('detect-secrets', () => {
  const baselineOf = (results: Record<string, unknown>) =>
    JSON.stringify(
      {
        version: '1.5.0',
        plugins_used: [{ name: 'AWSKeyDetector' }, { name: 'Ours', path: 'file://ours.py' }],
        filters_used: [
          { path: 'detect_secrets.filters.heuristic.is_sequential_string' },
          { path: 'detect_secrets.filters.regex.should_exclude_file', pattern: ['^vendor/'] },
          { path: 'file://filter.py::f' },
        ],
        results,
      },
      null,
      2,
    );

  test('what someone has called a false alarm is allowed, the rest is old', () => {
    const repository = repositoryWith({
      'a.js': code(1),
      'b.js': code(2),
      'c.js': code(3),
      'vendor/d.js': code(4),
      '.secrets.baseline': baselineOf({
        'a.js': [
          {
            type: 'NPM tokens',
            filename: 'a.js',
            hashed_secret: sha1(token(1)),
            is_secret: false,
            line_number: 1,
          },
        ],
        'b.js': [
          { type: 'NPM tokens', filename: 'b.js', hashed_secret: sha1(token(2)), line_number: 1 },
          { type: 'Secret Keyword', filename: 'b.js', hashed_secret: sha1('gone'), line_number: 7 },
        ],
      }),
    });
    const report = migrated(repository);
    expect(report).toContain('secret of a.js: carried over as one exception in .keyguard/allow.toml');
    expect(report).toContain('secret of b.js: carried over as one exception in .keyguard/baseline');
    expect(report).toContain('secret of b.js: not needed');
    expect(report).toContain('Ours: NOT CARRIED OVER: it is a program');
    expect(report).toContain('file://filter.py::f: NOT CARRIED OVER: it is a program');
    expect(found(repository)).toEqual(['c.js']);
    expect(repository.read('.keyguard/.gitattributes').toString()).toBe('baseline merge=union\n');
    const everything = readdirSync(join(repository.root, '.keyguard')).map((name) =>
      readFileSync(join(repository.root, '.keyguard', name), 'utf8'),
    );
    for (const seed of [1, 2, 3, 4]) expect(report + everything.join()).not.toContain(token(seed));
  });

  const detectSecrets = scannerTool('detect-secrets');
  (detectSecrets ? test : test.skip)('as the real one writes it', () => {
    const repository = repositoryWith({ 'a.js': code(1), 'vendor/b.js': code(2) });
    const { status, stdout } = repository.tryGit([
      '-c',
      `alias.detect=!"${join(detectSecrets!, 'detect-secrets')}" scan --exclude-files '^vendor/'`,
      'detect',
    ]);
    expect(status).toBe(0);
    repository.write('.secrets.baseline', stdout);
    const report = migrated(repository);
    expect(report).toContain('exclusion of the paths ^vendor/: carried over into .keyguard/config.toml');
    expect(report).toContain('secret of a.js: carried over as one exception in .keyguard/baseline');
    expect(report).not.toContain('NOT CARRIED OVER');
    expect(found(repository)).toEqual([]);
  });
});

describe('the others', () => {
  test('ripsecrets', () => {
    const repository = repositoryWith({
      '.secretsignore': `vendor/\n*.lock\n!keep.lock\n\n[secrets]\n${token(1).slice(0, 20)}.*\n`,
      'a.js': code(1),
      'vendor/b.js': code(2),
      'x/y.lock': code(3),
      'c.js': code(4),
    });
    const report = migrated(repository);
    expect(report).toContain('exclusion of the paths vendor/: carried over');
    expect(report).toContain('!keep.lock: NOT CARRIED OVER');
    expect(report).not.toContain(token(1).slice(0, 20));
    expect(found(repository)).toEqual(['c.js']);
  });

  test('secretlint', () => {
    const repository = repositoryWith({
      '.secretlintrc.json': JSON.stringify({
        rules: [
          { id: '@secretlint/secretlint-rule-preset-recommend', rules: [] },
          { id: '@secretlint/secretlint-rule-npm', options: { allows: [`/^${token(1)}$/`] } },
          { id: '@secretlint/secretlint-rule-filter-comments' },
          {
            id: '@secretlint/secretlint-rule-pattern',
            options: { patterns: [{ name: 'acme', pattern: '/acmes_[0-9a-f]{16}/' }] },
          },
          { id: './own-rule.js' },
        ],
      }),
      '.secretlintrc.js': 'require("node:fs").writeFileSync("ran-by-migrate", "")',
      '.secretlintignore': 'dist/**\n',
      'a.js': code(1),
      'b.js': `${code(2).trimEnd()} // secretlint-disable-line\n`,
      'c.txt': `k = acmes_${hex(8)}\n`,
      'dist/d.js': code(3),
    });
    const report = migrated(repository);
    expect(report).toContain('./own-rule.js: NOT CARRIED OVER: it is a program');
    expect(report).toContain('.secretlintrc.js: NOT CARRIED OVER: it is a program');
    expect(report).toContain('pattern acme: carried over into .keyguard/patterns/secretlint.toml');
    expect(existsSync(join(repository.root, 'ran-by-migrate'))).toBe(false);
    expect(found(repository)).toEqual(['c.txt']);
  });

  test('Talisman', () => {
    const repository = repositoryWith({
      '.talismanrc': `fileignoreconfig:
- filename: a.js
  checksum: ${'0'.repeat(64)}
- filename: b.js
  allowed_patterns: [ours]
  ignore_detectors: [filecontent]
allowed_patterns:
- everywhere
custom_patterns:
- 'acmet_[0-9a-f]{16}'
threshold: medium
version: "1.0"
`,
      'a.js': code(1),
      'b.js': `${code(2).trimEnd()} // ours\n${code(3)}`,
      'c.js': `${code(4).trimEnd()} // everywhere\n`,
      'd.txt': `k = acmet_${hex(8)}\n`,
      'e.js': `${code(5).trimEnd()} // ours\n`,
    });
    const report = migrated(repository);
    expect(report).toContain('2: exception for the file a.js: carried over as one exception');
    expect(report).toContain('ignore_detectors: NOT CARRIED OVER');
    expect(report).toContain('threshold: NOT CARRIED OVER');
    expect(found(repository).sort()).toEqual(['b.js', 'd.txt', 'e.js']);
  });

  test('ggshield', () => {
    const repository = repositoryWith({
      '.gitguardian.yaml': `version: 2
instance: https://example.invalid
secret:
  ignored_paths: ['docs/**']
  ignored_matches:
    - name: of the sandbox
      match: ${token(1)}
    - name: by hash
      match: ${'ab'.repeat(32)}
  show_secrets: true
`,
      'a.js': code(1),
      'docs/b.js': code(2),
      'c.js': `${code(3).trimEnd()} // ggignore\n`,
      'd.js': code(4),
    });
    const report = migrated(repository);
    expect(report).toContain('exception for a secret: carried over as 2 exceptions');
    expect(report).toContain(
      'exception by a hash: NOT CARRIED OVER: the hash is of nothing that keyguard finds',
    );
    expect(report).toContain('instance: NOT CARRIED OVER');
    expect(report).not.toContain(token(1));
    expect(repository.read('.keyguard/allow.toml').toString()).toContain(
      'carried over from .gitguardian.yaml:6: of the sandbox',
    );
    expect(found(repository).filter((file) => file !== '.gitguardian.yaml')).toEqual(['d.js']);
  });
});

describe('a migration', () => {
  test('does nothing where there is nothing', () => {
    const repository = repositoryWith({ 'a.js': code() });
    expect(migrated(repository)).toContain('Nothing of another scanner is here');
    expect(existsSync(join(repository.root, '.keyguard'))).toBe(false);
  });

  test('with --dry-run says all and writes nothing', () => {
    const repository = repositoryWith({ '.secretsignore': 'vendor/\n' });
    expect(migrated(repository, '--dry-run')).toContain('Would be written: .keyguard/config.toml');
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  test('done twice changes nothing, and keeps what was there', () => {
    const repository = repositoryWith({
      '.secretsignore': 'vendor/\n[secrets]\n.*\n',
      '.keyguard/config.toml': '# ours\nstrict = true',
      'a.js': code(1),
    });
    migrated(repository);
    expect(repository.read('.keyguard/config.toml').toString()).toMatch(/^# ours\nstrict = true\nexclude = /);
    const before = repository.read('.keyguard/allow.toml').toString();
    expect(migrated(repository)).toContain('Nothing had to be written');
    expect(repository.read('.keyguard/allow.toml').toString()).toBe(before);
  });

  test('leaves a key that someone has written to that someone', () => {
    const repository = repositoryWith({
      '.secretsignore': 'vendor/\n',
      '.keyguard/config.toml': 'exclude = ["docs/**"]\n',
    });
    expect(migrated(repository)).toContain(
      'add it by hand to .keyguard/config.toml: exclude = ["**/vendor/**"]',
    );
    expect(repository.read('.keyguard/config.toml').toString()).toBe('exclude = ["docs/**"]\n');
  });

  test('does not replace patterns of the same name', () => {
    const pattern = `title = "Ours"\ndocs = "https://ours.example/d"\n[[secrets]]\nid = "gitleaks-ours"\ntitle = "Ours"\nformat = "oursx_{hex:20}"\nenv = "OURS"\n`;
    const repository = repositoryWith({
      '.gitleaks.toml': `[[rules]]\nid = "acme"\nregex = '''acme_[0-9a-f]{20}'''\n`,
      '.keyguard/patterns/gitleaks.toml': pattern,
    });
    const { status, stderr } = repository.keyguard(['migrate']);
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('is there already and says something else'),
    ]);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  test('gives up an expression that does not end', () => {
    const repository = repositoryWith({
      '.secretsignore': '[secrets]\n^(([a-zA-Z0-9_])+)+$x\n',
      'a.js': code(1),
    });
    expect(migrated(repository)).toContain('NOT CARRIED OVER: the expression takes too long to be tried');
  });

  test.each([
    ['.gitleaks.toml', 'title = ', '.gitleaks.toml:1: is no valid TOML'],
    ['.secrets.baseline', '{', '.secrets.baseline cannot be read as meant'],
    ['.talismanrc', 'a: [', '.talismanrc cannot be read as meant'],
    [
      '.talismanrc',
      `a: &a [x]\n${Array.from({ length: 20 }, (_, at) => `b${at}: &b${at} [${'*a,'.repeat(9)}*a]`).join('\n')}`,
      'cannot be read as meant',
    ],
  ])('refuses a broken %s', (path, text, words) => {
    const repository = repositoryWith({ [path]: text });
    const { status, stderr } = repository.keyguard(['migrate']);
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
  });

  test('follows no link', () => {
    const repository = repositoryWith({ 'elsewhere.txt': '[[rules]]\nid = "a"\nregex = "acme_[0-9]{20}"\n' });
    symlinkSync('elsewhere.txt', join(repository.root, '.gitleaks.toml'));
    expect(migrated(repository)).toContain('Nothing of another scanner is here');
  });
});
