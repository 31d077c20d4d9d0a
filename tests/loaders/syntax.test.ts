import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Syntax, syntaxes } from '../../src/loaders/syntax.ts';
import { environmentWith, hasProgram, nodeModules, pythonModules } from '../remedy/support/languageTools.ts';

/** Values that loaders stumble over. */
const values = [
  'plain',
  'a+b/c==',
  'with space',
  ' around ',
  'a#b',
  'a #b',
  '#a',
  '$HOME',
  'a$b',
  '${HOME}',
  '$(id)',
  'a${b:-c}d',
  "it's",
  'say "yes"',
  '`tick`',
  `'"both"'`,
  'back\\slash',
  'back\\',
  'back\\nslash',
  "it's \\n",
  'two\nlines',
  '-----BEGIN X-----\nab+/=\ncd\n-----END X-----\n',
  'tab\there',
  'größe 漢字',
  'a=b=c',
  '%PATH%',
  '!x!',
  'it\'s $5 #1 \\ "q"',
];

interface Loader {
  readonly name: string;
  readonly syntax: Syntax;
  readonly isThere: () => boolean;
  /** Prints the variables as JSON. */
  readonly command: readonly string[];
  readonly environment?: () => Record<string, string>;
  /** How many of the values cannot be said; more would be a loss. */
  readonly unsayable: number;
}

const json = 'console.log(JSON.stringify(process.env))';
const inNode = (code: string) => [process.execPath, '-e', code];

const loaders: readonly Loader[] = [
  {
    name: 'dotenv for Node',
    syntax: syntaxes.node,
    isThere: () => nodeModules() !== null,
    command: inNode(`require('dotenv').config({ quiet: true });${json}`),
    environment: () => ({ NODE_PATH: join(nodeModules()!, 'node_modules') }),
    unsayable: 1,
  },
  {
    name: 'node --env-file',
    syntax: syntaxes.node,
    isThere: () => true,
    command: [process.execPath, '--env-file=.env', '-e', json],
    unsayable: 1,
  },
  {
    name: 'python-dotenv',
    syntax: syntaxes.python,
    isThere: () => hasProgram('python3', '--version') && pythonModules() !== null,
    command: [
      'python3',
      '-c',
      'import json,os,dotenv;dotenv.load_dotenv(".env");print(json.dumps(dict(os.environ)))',
    ],
    environment: () => ({ PYTHONPATH: pythonModules()! }),
    unsayable: 0,
  },
  {
    name: 'dotenv for Ruby',
    syntax: syntaxes.ruby,
    isThere: () => hasProgram('ruby', '-rdotenv', '-rjson', '-e', '1'),
    command: ['ruby', '-rdotenv', '-rjson', '-e', 'Dotenv.load; print JSON.generate(ENV.to_h)'],
    unsayable: 1,
  },
  {
    name: 'sh',
    syntax: syntaxes.shell,
    isThere: () => process.platform !== 'win32',
    command: ['sh', '-c', `set -a; . ./.env; exec '${process.execPath}' -e '${json}'`],
    unsayable: 0,
  },
];

describe.each(loaders)('$name', ({ syntax, isThere, command, environment, unsayable }) => {
  (isThere() ? test : test.skip)('gives every value back as it was', () => {
    const folder = mkdtempSync(join(tmpdir(), 'keyguard-'));
    const lines = values.map((value, index) => ({
      name: `VALUE_${index}`,
      value,
      text: syntax.quote(value),
    }));
    const said = lines.filter(({ text }) => text !== null);
    expect(lines.length - said.length).toBe(unsayable);
    const entries = said.map(({ name, text }) => `${syntax.before ?? ''}${name}=${text}\n`);
    writeFileSync(join(folder, '.env'), entries.join(''));
    const [program, ...args] = command;
    const { stdout, stderr } = spawnSync(program!, args, {
      cwd: folder,
      encoding: 'utf8',
      env: environmentWith(environment?.()),
    });
    rmSync(folder, { recursive: true });
    expect(stderr).toBe('');
    const result = JSON.parse(stdout) as Record<string, string>;
    expect(said.map(({ name }) => result[name])).toEqual(said.map(({ value }) => value));
  });
});

/** Held by these loaders of other languages when this was written; here their peculiarities alone. */
test.each([
  ['phpdotenv', 'a\nb', '"a\\nb"'],
  ['phpdotenv', "it's $5", '"it\'s \\$5"'],
  ['symfony', 'a\nb', "'a\nb'"],
  ['symfony', "it's \\n", "'it'\\''s \\n'"],
  ['symfony', 'a\rb', null],
  ['godotenv', 'a\nb', '"a\\nb"'],
  ['godotenv', 'back\\', 'back\\'],
  ['godotenv', 'it\'s "q"', 'it\'s "q"'],
  ['godotenv', 'it\'s $5 "q"', null],
  ['dotenvy', 'a\nb', "'a\nb'"],
  ['dotenvy', "a\rb'", null],
] as const)('%s: %j', (loader, value, text) => {
  expect(syntaxes[loader].quote(value)).toBe(text);
});

test('what has nothing special in it has no quotes, for any of them', () => {
  for (const { quote } of Object.values(syntaxes)) expect(quote('AbC+/=.9')).toBe('AbC+/=.9');
});
