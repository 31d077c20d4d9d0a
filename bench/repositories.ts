import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const identity = [
  '-c',
  'user.name=bench',
  '-c',
  'user.email=bench@example.com',
  '-c',
  'commit.gpgsign=false',
];

export const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', [...identity, ...args], { cwd, stdio: 'ignore' });

/** A few hundred lines of plain code, different for each seed. */
export function sourceText(seed: number, lines: number): string {
  const words = [
    'user',
    'value',
    'result',
    'index',
    'options',
    'path',
    'token',
    'key',
    'name',
    'list',
    'cache',
  ];
  let state = seed + 1;
  const word = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return words[(state >>> 16) % words.length]!;
  };
  return Array.from(
    { length: lines },
    (_, line) => `  const ${word()}${line} = ${word()}.${word()}(${word()}, '${word()} ${word()}');\n`,
  ).join('');
}

/** What is staged, of this project's folders: code as most people write it; code that is full of names of secrets. */
export const stagedCode = { ordinary: 'node_modules/ajv/lib', ofSecrets: 'src' } as const;

/** Ten files of TypeScript, from the smallest to the largest. */
function tenFilesOf(folder: string): string[] {
  const source = resolve(import.meta.dirname, '..', folder);
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(source, name))
    .sort((a, b) => statSync(a).size - statSync(b).size);
  return Array.from({ length: 10 }, (_, index) => files[Math.floor(((index + 0.5) * files.length) / 10)]!);
}

/** A repository of so many committed files, packed, as `install` leaves it, with ten more staged. */
export function stagedRepository(files: number, staged: string = stagedCode.ordinary): string {
  const folder = mkdtempSync(join(tmpdir(), 'keyguard-bench-'));
  git(folder, 'init', '-q');
  for (let index = 0; index < files; index++) {
    const place = join(folder, 'src', `d${index % 70}`, `e${Math.floor(index / 70) % 9}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `f${index}.js`), sourceText(index, 3));
  }
  if (files > 0) git(folder, 'add', '.');
  git(folder, 'commit', '-qm', 'first', '--allow-empty');
  git(folder, 'repack', '-adq');
  for (const [index, file] of tenFilesOf(staged).entries())
    copyFileSync(file, join(folder, `new${index}.ts`));
  git(folder, 'add', '.');
  // As `git commit` does before it starts the hook.
  git(folder, 'write-tree');
  // Where V8's compiled code is kept.
  mkdirSync(join(folder, '.git/keyguard'));
  return folder;
}
