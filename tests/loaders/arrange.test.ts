import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { editedText } from '../../src/fix/editedText.ts';
import { repositoryView } from '../../src/fix/repositoryView.ts';
import type { Variable } from '../../src/fix/types.ts';
import { arrange } from '../../src/loaders/arrange.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** How a variable that these files read reaches them, in a work tree with these other files. */
async function arrivals(
  files: Readonly<Record<string, string>>,
  readBy: Variable['readBy'],
  value = 'plain',
) {
  const root = mkdtempSync(join(tmpdir(), 'keyguard-'));
  made.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const repository = repositoryView(root, Object.keys(files));
  return arrange({ repository, variables: [{ name: 'API_KEY', value, readBy }] });
}

const js = { path: 'src/app.js', language: 'javascript' };
const rb = { path: 'config/initializers/s3.rb', language: 'ruby' };
const py = { path: 'site/settings.py', language: 'python' };

/** The loader, the file, and whether anything is left to do. */
test.each([
  [
    'Rails with dotenv-rails',
    { Gemfile: "gem 'rails'\ngem 'dotenv-rails', group: :development\n" },
    rb,
    'dotenv-rails',
    '.env',
    0,
  ],
  ['Rails without', { Gemfile: "gem 'rails'\n" }, rb, null, '.env', 1],
  [
    'Next.js',
    { 'package.json': '{"dependencies":{"next":"1"}}', '.env': 'A=1\n' },
    js,
    'Next.js',
    '.env.local',
    0,
  ],
  ['Nuxt', { 'package.json': '{"dependencies":{"nuxt":"1"}}' }, js, 'Nuxt', '.env', 0],
  ['Bun', { 'package.json': '{}', 'bun.lock': '' }, js, 'Bun', '.env', 0],
  [
    'Node with the file named in a script',
    { 'package.json': '{"scripts":{"dev":"node --env-file=./.env.local a.js"}}' },
    js,
    'node --env-file',
    '.env.local',
    0,
  ],
  [
    'dotenv with the file named',
    { 'package.json': '{}', 'a.js': "require('dotenv').config({ path: path.join(__dirname, '.env.dev') });" },
    js,
    'dotenv',
    '.env.dev',
    0,
  ],
  [
    'dotenv with a file of another place',
    { 'package.json': '{"dependencies":{"dotenv":"1"}}', 'a.js': "dotenv.config({ path: 'a/b.env' });" },
    js,
    null,
    '.env',
    2,
  ],
  [
    'dotenv with a file that is only known when it runs',
    { 'package.json': '{}', 'a.js': 'dotenv.config({ path: `.env.${process.env.NODE_ENV}` });' },
    js,
    null,
    '.env',
    3,
  ],
  ['Gatsby', { 'package.json': '{"dependencies":{"gatsby":"1"}}' }, js, null, '.env', 3],
  [
    'python-dotenv with the file named',
    { 'manage.py': 'load_dotenv(BASE_DIR / ".env.local")\n' },
    py,
    'python-dotenv',
    '.env.local',
    0,
  ],
  [
    'dotenv for Ruby with the file named',
    { Gemfile: "gem 'dotenv'\n", 'a.rb': "Dotenv.load('.env.local')\n" },
    { path: 'a.rb', language: 'ruby' },
    'dotenv',
    '.env.local',
    0,
  ],
  [
    'Spring that imports something else',
    { 'pom.xml': '', 'application.properties': 'spring.config.import=classpath:x.properties\n' },
    { path: 'application.properties', language: 'properties' },
    null,
    '.env',
    1,
  ],
  ['Nest', { 'package.json': '{}', 'src/app.module.ts': 'ConfigModule.forRoot()' }, js, 'dotenv', '.env', 0],
  ['Node with nothing', { 'package.json': '{}' }, js, null, '.env', 3],
  [
    'a package below',
    { 'api/package.json': '{"devDependencies":{"dotenv":"1"}}', 'api/a.js': "require('dotenv').config()" },
    { ...js, path: 'api/src/x.js' },
    'dotenv',
    'api/.env',
    0,
  ],
  [
    'Django that loads it',
    { 'manage.py': 'from dotenv import load_dotenv\nload_dotenv()\n' },
    py,
    'python-dotenv',
    '.env',
    0,
  ],
  ['Flask', { 'requirements.txt': 'Flask\npython-dotenv\n' }, py, 'Flask', '.env', 0],
  [
    'django-environ',
    {
      'manage.py': '',
      'requirements.txt': 'django-environ\n',
      'site/settings.py': 'environ.Env.read_env(x)',
    },
    py,
    'django-environ',
    '.env',
    0,
  ],
  ['Python with nothing', { 'pyproject.toml': '' }, py, null, '.env', 2],
  [
    'Laravel',
    { 'composer.json': '{"require":{"laravel/framework":"1"}}' },
    { path: 'config/app.php', language: 'php' },
    'Laravel',
    '.env',
    0,
  ],
  [
    'Symfony, which tracks .env',
    { 'composer.json': '{"require":{"symfony/framework-bundle":"1"}}', '.env': 'A=\n' },
    { path: 'src/A.php', language: 'php' },
    'Symfony',
    '.env.local',
    0,
  ],
  [
    'Compose in a folder',
    { 'deploy/compose.yml': '' },
    { path: 'deploy/compose.yml', language: 'compose' },
    'Docker Compose',
    'deploy/.env',
    0,
  ],
  [
    'Go with godotenv',
    {
      'go.mod': 'require github.com/joho/godotenv v1',
      'main.go': 'import _ "github.com/joho/godotenv/autoload"',
    },
    { path: 'main.go', language: 'go' },
    'godotenv',
    '.env',
    0,
  ],
  ['Rust with nothing', { 'Cargo.toml': '' }, { path: 'src/main.rs', language: 'rust' }, null, '.env', 2],
  [
    'Spring',
    { 'pom.xml': '', 'src/main/resources/application.yml': 'spring:\n  a: 1\n' },
    { path: 'src/main/resources/application.yml', language: 'yaml' },
    'Spring Boot',
    '.env',
    0,
  ],
  ['direnv', { '.envrc': 'dotenv\n' }, { path: 'run.sh', language: 'shell' }, 'direnv', '.env', 0],
  ['a shell script', {}, { path: 'run.sh', language: 'shell' }, null, '.env', 1],
  ['a workflow', {}, { path: '.github/workflows/a.yml', language: 'github-actions' }, null, '.env', 0],
] as const)('%s', async (_, files, reader, loader, envFile, steps) => {
  const [arrival, ...others] = await arrivals(files, [reader]);
  expect(others).toEqual([]);
  expect(arrival).toMatchObject({ loader, envFile });
  expect(arrival!.steps).toHaveLength(steps);
});

test('the one missing line comes under what is there in application.yml', async () => {
  const path = 'src/main/resources/application.yml';
  const text = 'server:\n  port: 1\nspring:\n  datasource:\n    password: ${API_KEY}\n';
  const [arrival] = await arrivals({ 'pom.xml': '', [path]: text }, [{ path, language: 'yaml' }]);
  expect(editedText(text, arrival!.changes[0]!.edits(text))).toBe(
    'server:\n  port: 1\nspring:\n  config:\n    import: optional:file:.env[.properties]\n  datasource:\n    password: ${API_KEY}\n',
  );
});

test.each([
  ['four blanks', 'spring:\n    a: 1\n', 'spring:\n    config:\n        import: LINE\n    a: 1\n'],
  ['a comment', 'spring: # b\n  a: 1\n', 'spring: # b\n  config:\n    import: LINE\n  a: 1\n'],
  [
    'another config',
    'my:\n  config:\n    a: 1\n',
    'spring:\n  config:\n    import: LINE\nmy:\n  config:\n    a: 1\n',
  ],
  [
    'a config of its own',
    'spring:\n  config:\n    name: x\n',
    'spring.config.import: LINE\nspring:\n  config:\n    name: x\n',
  ],
  [
    'one for a profile',
    'a: 1\n---\nspring:\n  b: 1\n',
    'spring:\n  config:\n    import: LINE\na: 1\n---\nspring:\n  b: 1\n',
  ],
  ['an import', 'spring:\n  config:\n    import: x\n', 'spring:\n  config:\n    import: x\n'],
])('application.yml with %s', async (_, text, after) => {
  const path = 'application.yml';
  const [arrival] = await arrivals({ 'pom.xml': '', [path]: text }, [{ path, language: 'yaml' }]);
  const edits = arrival!.changes[0]?.edits(text) ?? [];
  expect(editedText(text, edits)).toBe(after.replace('LINE', 'optional:file:.env[.properties]'));
});

test.each([
  ['over lines', '"""a"""\nfrom __future__ import (\n    annotations,\n)\n', 'x = 1\n'],
  ['continued', 'from __future__ import \\\n    annotations\n', 'x = 1\n'],
  ['behind what is not known', '', '"a" \\\n"b"\nfrom __future__ import annotations\n'],
])('an import from the future stays first: %s', async (_, head, rest) => {
  const text = head + rest;
  const [arrival] = await arrivals({ 'requirements.txt': 'python-dotenv', 'a.py': text }, [
    { path: 'a.py', language: 'python' },
  ]);
  const lines = head === '' ? '' : 'from dotenv import load_dotenv\n\nload_dotenv()\n\n';
  expect(editedText(text, arrival!.changes[0]!.edits(text))).toBe(head + lines + rest);
});

test('two programs with a file each, and two that share one', async () => {
  const files = { 'web/package.json': '{}', 'worker/Gemfile': '' };
  const [web, worker] = [
    { path: 'web/a.js', language: 'javascript' },
    { path: 'worker/a.rb', language: 'ruby' },
  ];
  const apart = await arrivals(files, [web!, worker!], 'a b');
  expect(apart.map(({ envFile }) => envFile)).toEqual(['web/.env', 'worker/.env']);
  const [shared, ...none] = await arrivals({}, [web!, worker!], 'a b');
  expect(none).toEqual([]);
  expect(shared!.entries[0]!.line).toBe("API_KEY='a b'");
  const [atOdds] = await arrivals({}, [web!, worker!], 'a\nb');
  expect(atOdds!.entries[0]!.line).toBe(null);
});

test('the example that is there is used; what a store hands over is in none', async () => {
  const [arrival] = await arrivals({ '.env.sample': '' }, [rb]);
  expect(arrival).toMatchObject({ exampleFile: '.env.sample', entries: [{ exampleLine: 'API_KEY=' }] });
  const [stored] = await arrivals({}, [{ path: '.gitlab-ci.yml', language: 'gitlab-ci' }]);
  expect(stored).toMatchObject({ entries: [{ exampleLine: '' }], elsewhere: [] });
});

test.each([
  ['a file that exports is a module', 'export const key = 1;\n', "import 'dotenv/config';\n"],
  ['one that imports on demand need not be', "import('./x.js');\n", "require('dotenv').config();\n"],
])('dotenv: %s', async (_, text, line) => {
  const [arrival] = await arrivals({ 'package.json': '{"dependencies":{"dotenv":"1"}}', 'a.js': text }, [
    { path: 'a.js', language: 'javascript' },
  ]);
  expect(editedText(text, arrival!.changes[0]!.edits(text))).toBe(line + text);
});
