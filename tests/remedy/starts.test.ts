import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { editedText } from '../../src/fix/editedText.ts';
import { rewrite } from '../../src/remedy/rewrite.ts';
import { corpusFiles, planted, repositoryOf } from './support/corpus.ts';
import {
  environmentWith,
  hasProgram,
  nodeModules,
  pythonModules,
  springJars,
} from './support/languageTools.ts';

/** How a program of a corpus is started, in its folder. */
interface Start {
  readonly corpus: string;
  /** What it stands for: what loads `.env`. */
  readonly loader: string;
  readonly isThere: () => boolean;
  /** Commands, one after the other; the output of the last one counts. */
  readonly commands: readonly (readonly string[])[];
  readonly variables?: () => Record<string, string>;
  /** A shell reads its values between single quotes, a file of properties has none; others read `"a\nb"`. */
  readonly quotes?: 'shell' | 'properties';
  readonly prepare?: (folder: string) => void;
  readonly folder?: string;
}

/** A start from a shell that has read the `.env`, as where nothing in the program does. */
const inShell = (command: string) => ['bash', '-c', `set -a; . ./.env; set +a; ${command}`];

/** What `manage.py` does, and then a look at the settings as Django has read them. */
const djangoStart = `
import json, dotenv
dotenv.load_dotenv('.env')
import django
django.setup()
from django.conf import settings
print(json.dumps(settings.ALL))
`;

/** A Rails application that reads its initializers and config/database.yml, as `bin/rails` starts it. */
const railsStart = `
require "dotenv/load"
require "rails"
require "json"
class Shop < Rails::Application
  config.root = Dir.pwd
  config.eager_load = false
  config.logger = Logger.new(nil)
end
Shop.initialize!
puts JSON.generate([Storage.all, Rails.configuration.database_configuration])
`;

const tsx = createRequire(import.meta.url).resolve('tsx');

const starts: readonly Start[] = [
  {
    corpus: 'ruby',
    loader: 'dotenv',
    isThere: () => hasProgram('ruby', '-rdotenv', '-e', '1'),
    commands: [['ruby', 'main.rb']],
  },
  {
    corpus: 'ruby',
    loader: 'dotenv, in a start of Rails',
    isThere: () => hasProgram('ruby', '-rdotenv', '-rrails', '-e', '1'),
    commands: [['ruby', '-e', railsStart]],
    variables: () => ({ RAILS_ENV: 'production' }),
  },
  {
    corpus: 'javascript',
    loader: 'dotenv',
    isThere: () => nodeModules() !== null,
    commands: [[process.execPath, 'main.js']],
    prepare: (folder) =>
      symlinkSync(join(nodeModules()!, 'node_modules'), join(folder, 'node_modules'), 'junction'),
  },
  {
    corpus: 'typescript',
    loader: 'node --env-file',
    isThere: () => true,
    commands: [[process.execPath, '--env-file=.env', '--import', pathToFileURL(tsx).href, 'main.ts']],
  },
  {
    corpus: 'python',
    loader: 'python-dotenv',
    isThere: () => hasProgram('python3', '--version') && pythonModules() !== null,
    commands: [['python3', 'main.py']],
    variables: () => ({ PYTHONPATH: pythonModules()!, PYTHONDONTWRITEBYTECODE: '1' }),
  },
  {
    corpus: 'python',
    loader: 'python-dotenv, in a start of Django',
    isThere: () => hasProgram('python3', '--version') && pythonModules() !== null,
    commands: [['python3', '-c', djangoStart]],
    variables: () => ({
      PYTHONPATH: pythonModules()!,
      PYTHONDONTWRITEBYTECODE: '1',
      DJANGO_SETTINGS_MODULE: 'project.settings',
    }),
  },
  {
    corpus: 'go',
    loader: 'godotenv',
    isThere: () => hasProgram('go', 'version'),
    commands: [['go', 'run', '.']],
    variables: () => ({ GOFLAGS: '-mod=mod', GOTOOLCHAIN: 'local' }),
  },
  {
    corpus: 'php',
    loader: 'vlucas/phpdotenv',
    isThere: () => hasProgram('php', '-r', 'require "Dotenv/autoload.php";'),
    commands: [['php', 'main.php']],
  },
  {
    corpus: 'shell',
    loader: 'the script itself',
    isThere: () => hasProgram('bash', '--version'),
    commands: [['bash', 'main.sh']],
    quotes: 'shell',
  },
  {
    corpus: 'java',
    loader: 'a shell',
    isThere: () => hasProgram('javac', '-version'),
    commands: [inShell('java Main.java')],
    quotes: 'shell',
  },
  {
    corpus: 'spring',
    loader: 'Spring Boot',
    isThere: () => hasProgram('javac', '-version') && springJars() !== null,
    commands: [['java', 'Main.java']],
    variables: () => ({ CLASSPATH: `${join(springJars()!, 'jars', '*')}${delimiter}src/main/resources` }),
    quotes: 'properties',
  },
  {
    corpus: 'rust',
    loader: 'a shell',
    isThere: () => hasProgram('rustc', '--version'),
    commands: [['rustc', '--edition=2021', '-A', 'warnings', '-o', 'main', 'main.rs'], inShell('./main')],
    quotes: 'shell',
  },
  {
    corpus: 'c',
    loader: 'a shell',
    isThere: () => hasProgram('gcc', '--version'),
    commands: [['gcc', '-Wall', '-o', 'main', 'main.c'], inShell('./main')],
    quotes: 'shell',
  },
  {
    corpus: 'cpp',
    loader: 'a shell',
    isThere: () => hasProgram('g++', '--version'),
    commands: [['g++', '-std=c++17', '-o', 'main', 'main.cpp'], inShell('./main')],
    quotes: 'shell',
  },
  {
    corpus: 'csharp',
    loader: 'a shell',
    isThere: () => hasProgram('mcs', '--version'),
    commands: [['mcs', '-out:main.exe', 'Main.cs'], inShell('mono main.exe')],
    quotes: 'shell',
  },
  {
    corpus: 'elixir',
    loader: 'a shell',
    isThere: () => hasProgram('elixir', '--version'),
    commands: [inShell('elixir main.exs')],
    quotes: 'shell',
  },
  {
    corpus: 'compose',
    loader: 'Docker Compose',
    isThere: () => hasProgram('docker-compose', 'version'),
    commands: [['docker-compose', '-f', 'compose.yaml', 'config']],
  },
  {
    corpus: 'terraform',
    loader: 'a shell',
    folder: 'plain',
    isThere: () => hasProgram('terraform', 'version'),
    commands: [
      inShell(
        'terraform init -no-color >&2 && terraform apply -auto-approve -no-color >&2 && terraform output -raw all',
      ),
    ],
    variables: () => ({ CHECKPOINT_DISABLE: '1', TF_INPUT: '0' }),
    quotes: 'shell',
  },
];

/** `.env`: a name and a value a line. */
function environmentFile(values: ReadonlyMap<string, string>, quotes: Start['quotes']): string {
  const inLine = (value: string) => value.replaceAll('\n', '\\n');
  const quoted = (value: string) =>
    quotes === 'shell' ? `'${value}'` : quotes === 'properties' ? inLine(value) : `"${inLine(value)}"`;
  return [...values].map(([name, value]) => `${name}=${quoted(value)}\n`).join('');
}

describe.each(starts)('$corpus, $loader loads .env', (start) => {
  const run = start.isThere() ? test : test.skip;
  run(
    'a fixed program does what it did before, without the variables in the shell',
    async () => {
      const files = corpusFiles(start.corpus);
      const repository = repositoryOf(files);
      const values = new Map<string, string>();
      const before = new Map<string, string>();
      const after = new Map<string, string>();
      for (const file of files) {
        const { text, secrets } = planted(file.before);
        const result = await rewrite({ path: file.path, text, secrets, repository });
        before.set(file.path, text);
        after.set(file.path, editedText(text, result.edits));
        for (const outcome of result.outcomes)
          if (outcome.kind === 'replaced') values.set(outcome.variable, outcome.value);
      }
      expect(values.size).toBeGreaterThan(0);
      const [first, second] = [before, after].map((texts) =>
        outputOf(start, texts, texts === after ? environmentFile(values, start.quotes) : ''),
      );
      expect(second).toBe(first);
      expect(first!.length).toBeGreaterThan(50);
      // The other way round: it is the variables that the fixed program takes its values from.
      const changed = new Map([...values].map(([name, value]) => [name, value.replace(/[A-Za-z]/, 'Z_')]));
      expect(outputOf(start, after, environmentFile(changed, start.quotes))).not.toBe(first);
    },
    240_000,
  );
});

function outputOf(start: Start, texts: ReadonlyMap<string, string>, environment: string): string {
  const top = mkdtempSync(join(tmpdir(), 'keyguard-start-'));
  const folder = join(top, start.folder ?? '.');
  try {
    for (const [path, text] of texts) {
      mkdirSync(dirname(join(top, path)), { recursive: true });
      writeFileSync(join(top, path), text);
    }
    writeFileSync(join(folder, '.env'), environment);
    start.prepare?.(folder);
    let output = '';
    for (const [program, ...args] of start.commands) {
      const result = spawnSync(program!, args, {
        cwd: folder,
        env: environmentWith(start.variables?.()),
        encoding: 'utf8',
        timeout: 200_000,
      });
      if (result.status !== 0) throw new Error(`${program} ended with ${result.status}: ${result.stderr}`);
      output = result.stdout;
    }
    return output;
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
}
