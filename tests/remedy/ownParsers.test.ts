import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse as parseToml } from 'smol-toml';
import { editedText } from '../../src/fix/editedText.ts';
import { rewrite } from '../../src/remedy/rewrite.ts';
import { grammarFolder, type Parses, parserOf } from '../support/parsers.ts';
import { corpora, corpusFiles, planted, repositoryOf } from './support/corpus.ts';
import { environmentWith, hasProgram } from './support/languageTools.ts';

/** Tells whether a file parses; it lies in the folder of its corpus, with the others. */
type Check = (folder: string, path: string, text: string) => boolean | Promise<boolean>;

interface OwnParser {
  readonly paths: RegExp;
  readonly isThere: boolean;
  readonly check: Check;
}

function program(
  paths: RegExp,
  probe: readonly string[],
  command: (path: string) => readonly string[],
): OwnParser {
  return {
    paths,
    isThere: hasProgram(probe[0]!, ...probe.slice(1)),
    check: (folder, path) => {
      const [name, ...args] = command(path);
      return spawnSync(name!, args, { cwd: folder, env: environmentWith(), timeout: 120_000 }).status === 0;
    },
  };
}

function grammar(paths: RegExp, name: string): OwnParser {
  const isThere = name === 'yaml' || grammarFolder !== null;
  let parses: Promise<Parses> | undefined;
  return {
    paths,
    isThere,
    check: async (_folder, _path, text) => {
      parses ??= parserOf(name);
      return (await parses)(text);
    },
  };
}

const pages = 'RubyVM::InstructionSequence.compile(ERB.new(File.read(ARGV[0]), trim_mode: "-").src)';
const database =
  'YAML.load(ERB.new(File.read(ARGV[0]).gsub(/ENV.fetch\\((.).*?\\1\\)/, "\\"x\\"")).result, aliases: true)';
const cells =
  'import ast,json,sys\nfor cell in json.load(open(sys.argv[1]))["cells"]:\n if cell["cell_type"]=="code": ast.parse("".join(cell["source"]))';

const parsers: readonly OwnParser[] = [
  program(/\.rb$/, ['ruby', '-v'], (path) => ['ruby', '-c', path]),
  program(/\.erb$/, ['ruby', '-v'], (path) => ['ruby', '-rerb', '-e', pages, path]),
  program(/config\/database\.yml$/, ['ruby', '-v'], (path) => [
    'ruby',
    '-rerb',
    '-ryaml',
    '-rjson',
    '-e',
    database,
    path,
  ]),
  program(/\.[cm]?js$/, [process.execPath, '-v'], (path) => [process.execPath, '--check', path]),
  program(/\.py$/, ['python3', '-V'], (path) => [
    'python3',
    '-c',
    'import ast,sys;ast.parse(open(sys.argv[1],"rb").read())',
    path,
  ]),
  program(/\.ipynb$/, ['python3', '-V'], (path) => ['python3', '-c', cells, path]),
  program(/\.go$/, ['gofmt', '-h'], (path) => ['gofmt', '-e', path]),
  program(/\.java$/, ['javac', '-version'], (path) => ['javac', '-proc:none', '-d', 'classes', path]),
  program(/\.php$/, ['php', '-v'], (path) => ['php', '-l', path]),
  program(/\.sh$/, ['bash', '--version'], (path) => ['bash', '-n', path]),
  program(/\.c$|\.h$/, ['gcc', '--version'], (path) => ['gcc', '-fsyntax-only', '-x', 'c', path]),
  program(/\.cpp$/, ['g++', '--version'], (path) => ['g++', '-std=c++17', '-fsyntax-only', path]),
  program(/\.rs$/, ['rustc', '--version'], (path) => [
    'rustc',
    '--edition=2021',
    '--emit=metadata',
    '-o',
    'main.meta',
    path,
  ]),
  program(/\.cs$/, ['mcs', '--version'], (path) => ['mcs', '-out:main.exe', path]),
  program(/\.exs?$/, ['elixir', '--version'], (path) => [
    'elixir',
    '-e',
    'Code.string_to_quoted!(File.read!(hd(System.argv())))',
    path,
  ]),
  program(/\.tf(?:vars)?$/, ['terraform', 'version'], (path) => ['terraform', 'fmt', '-write=false', path]),
  program(/\.ps1$/, ['pwsh', '-Version'], (path) => [
    'pwsh',
    '-NoProfile',
    '-Command',
    `$e=$null;[void][System.Management.Automation.Language.Parser]::ParseFile((Resolve-Path '${path}'),[ref]$null,[ref]$e);exit $e.Count`,
  ]),
  grammar(/\.(?:ts)$/, 'typescript'),
  grammar(/\.tsx$|\.jsx$/, 'tsx'),
  grammar(/\.kt$/, 'kotlin'),
  grammar(/\.scala$/, 'scala'),
  grammar(/\.swift$/, 'swift'),
  grammar(/\.vue$|\.svelte$/, 'vue'),
  grammar(/\.html$/, 'html'),
  grammar(/(?<!database)\.ya?ml$/, 'yaml'),
  { paths: /\.json$/, isThere: true, check: (_folder, _path, text) => Boolean(JSON.parse(text)) },
  { paths: /\.toml$/, isThere: true, check: (_folder, _path, text) => Boolean(parseToml(text)) },
];

/** Formats of lines, which every text is. */
const lines = /\.properties$|\.npmrc$|\.netrc$|\.ini$|go\.mod$|Dockerfile$/;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe.each(corpora)('corpus %s', (name) => {
  const files = corpusFiles(name);
  const repository = repositoryOf(files);
  const folder = mkdtempSync(join(tmpdir(), 'keyguard-parsers-'));
  folders.push(folder);
  for (const file of files) {
    mkdirSync(dirname(join(folder, file.path)), { recursive: true });
    writeFileSync(join(folder, file.path), planted(file.before).text);
  }

  for (const { path, before } of files) {
    if (!before.includes('⟦') || lines.test(path)) continue;
    const parser = parsers.find(({ paths }) => paths.test(path));
    const run = parser?.isThere ? test : test.skip;
    run(
      `${path} parses, before and after`,
      async () => {
        const { text, secrets } = planted(before);
        expect(await parser!.check(folder, path, text)).toBe(true);
        const result = await rewrite({ path, text, secrets, repository });
        const after = editedText(text, result.edits);
        writeFileSync(join(folder, path), after);
        expect(await parser!.check(folder, path, after)).toBe(true);
        // A parser that takes anything would say nothing.
        const broken = `${text.slice(0, secrets[0]!.start)}"'"\`)}]${after.slice(secrets[0]!.start)}<%= ( %>`;
        writeFileSync(join(folder, path), broken);
        const isTaken = await Promise.resolve()
          .then(() => parser!.check(folder, path, broken))
          .catch(() => false);
        expect(isTaken).toBe(false);
        writeFileSync(join(folder, path), after);
      },
      120_000,
    );
  }
});
