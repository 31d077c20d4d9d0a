import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import type { Parser } from './parser.ts';

/** A program that reads a text from standard input and ends with 0 if it parses. It runs nothing of it. */
interface Program {
  readonly names: readonly string[];
  readonly args: readonly string[];
  /** A text that it takes, by which one is known that does not work. */
  readonly sample: string;
}

/** Parses without a byte code file, without the modules of the user or the folder. */
const python = 'import ast,sys;ast.parse(sys.stdin.buffer.read())';

const programs: Readonly<Record<string, Program>> = {
  ruby: { names: ['ruby'], args: ['--disable=gems,rubyopt', '-c', '-'], sample: 'x = 1\n' },
  python: { names: ['python3', 'python'], args: ['-I', '-S', '-c', python], sample: 'x = 1\n' },
  php: { names: ['php'], args: ['-n', '-l'], sample: '<?php $x = 1;\n' },
  go: { names: ['gofmt'], args: ['-e', '-l'], sample: 'package a\n' },
  shell: { names: ['bash', 'sh'], args: ['-n'], sample: 'x=1\n' },
};

/** What could make an interpreter load something else before it reads. */
const loaders = /^(?:RUBY|PYTHON|PHP|BASH_ENV$|ENV$|LD_|DYLD_|SHELLOPTS$|BASH_FUNC)/;

/** Longer than any of them takes for a file that a person writes. */
const patience = 10_000;

const found = new Map<string, Promise<Parser | null>>();

/** The language's own parser, where this machine has one that works. */
export function machineParser(language: string): Promise<Parser | null> {
  const known = found.get(language) ?? find(programs[language]);
  found.set(language, known);
  return known;
}

async function find(program: Program | undefined): Promise<Parser | null> {
  for (const path of program ? pathsOf(program.names) : []) {
    const parser: Parser = (text) => accepts(path, program!.args, text);
    if (await parser(program!.sample)) return parser;
  }
  return null;
}

/** Programs in the folders of PATH; never in the current one, which may be a stranger's repository. */
function pathsOf(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  const ending = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + ending))).filter(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function accepts(path: string, args: readonly string[], text: string): Promise<boolean> {
  return new Promise((resolve) => {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !loaders.test(name)));
    const child = spawn(path, args, {
      cwd: tmpdir(),
      env,
      stdio: ['pipe', 'ignore', 'ignore'],
      timeout: patience,
    });
    child.on('error', () => resolve(false));
    child.on('close', (status) => resolve(status === 0));
    // It may have found its error before it has read everything.
    child.stdin.on('error', () => undefined);
    child.stdin.end(text);
  });
}
