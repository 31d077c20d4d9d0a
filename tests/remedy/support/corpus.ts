import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RepositoryView, Secret } from '../../../src/fix/types.ts';

/**
 * `tests/remedy/corpus/NAME/before` holds a small repository, `after` those of its files that fixing changes. In them
 * `⟦NAME⟧` stands for a secret: a test puts made-up values in their places. Each file ends in `.txt`, so that no tool
 * takes it for one of this repository.
 */
const folder = resolve(dirname(fileURLToPath(import.meta.url)), '../corpus');

export const corpora: readonly string[] = readdirSync(folder).sort();

/** `⟦NAME⟧`, or with what of it stands there: `⟦NAME.pem⟧`. */
const mark = /⟦(\w+)(?:\.(\w+))?⟧/g;

/** A made-up value; the same name gives the same one. Keys in several lines end without a line end. */
export function madeUpValue(name: string, isKey: boolean): string {
  const letters = (length: number, from: number) =>
    Array.from(
      { length },
      (_, at) => 'aZ3kQ9xB7mW2pL5v'[(from + at * 7 + (name.charCodeAt(at % name.length) % 5)) % 16]!,
    ).join('');
  if (!isKey) return `${letters(18, name.length)}_${letters(18, name.length + 3)}`;
  const [begin, end] = ['BEGIN', 'END'].map((word) => `-----${word} MADE-UP KEY-----`);
  return `${begin}\n${letters(40, 1)}\n${letters(30, 2)}\n${end}`;
}

const isKeyMark = (kind: string | undefined) => kind === 'pem' || kind === 'escaped';

/** The text with values in the places of its marks, and where they are. */
export function planted(text: string): { readonly text: string; readonly secrets: readonly Secret[] } {
  let result = '';
  let last = 0;
  const secrets: Secret[] = [];
  for (const { 0: whole, 1: name, 2: kind, index } of text.matchAll(mark)) {
    result += text.slice(last, index);
    last = index + whole.length;
    const value = madeUpValue(name!, isKeyMark(kind));
    const start = result.length;
    result += spelled(value, kind, result);
    if (kind === 'second') {
      // One secret in two literals.
      const first = secrets.pop()!;
      secrets.push({ ...first, end: result.length });
      continue;
    }
    secrets.push({ start, end: result.length, name: name! } as Secret);
  }
  return { text: result + text.slice(last), secrets };
}

function spelled(value: string, kind: string | undefined, before: string): string {
  if (kind === 'escaped') return `${value.replaceAll('\n', '\\n')}\\n`;
  if (kind === 'first') return value.slice(0, 12);
  if (kind === 'second') return value.slice(12);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return kind === 'pem' && line.trim() === '' ? value.replaceAll('\n', `\n${line}`) : value;
}

export interface CorpusFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** The files of a corpus, with their marks. */
export function corpusFiles(name: string): CorpusFile[] {
  const read = (part: string) => {
    const top = join(folder, name, part);
    const files = readdirSync(top, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    return new Map(
      files.map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [
          relative(top, path)
            .replaceAll('\\', '/')
            .replace(/\.txt$/, ''),
          readFileSync(path, 'utf8'),
        ];
      }),
    );
  };
  const [before, after] = [read('before'), read('after')];
  return [...before].map(([path, text]) => ({ path, before: text, after: after.get(path) ?? text }));
}

/** A repository that holds the files of a corpus as they are before. */
export function repositoryOf(files: readonly CorpusFile[]): RepositoryView {
  const texts = new Map(files.map(({ path, before }) => [path, planted(before).text]));
  return {
    root: '/corpus',
    tracked: new Set(texts.keys()),
    exists: (path) => texts.has(path),
    text: (path) => texts.get(path) ?? null,
  };
}
