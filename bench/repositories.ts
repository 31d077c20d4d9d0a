import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

/** A repository of so many committed files, packed, with ten more of 1 to 16 KB staged. */
export function stagedRepository(files: number): string {
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
  for (let index = 0; index < 10; index++) {
    writeFileSync(join(folder, `new${index}.js`), sourceText(index + 7, 15 + 25 * index));
  }
  git(folder, 'add', '.');
  return folder;
}
