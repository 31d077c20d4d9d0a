import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { plainEnv } from './envText.ts';
import type { ReadEnv, RepositoryView } from './types.ts';

/** Templates hold no values that count. */
const template = /\.(?:example|sample|template|dist|defaults?|schema)$/;

const isEnvFile = (name: string) => /^\.env(?:\.|rc$|$)/.test(name) && !template.test(name);

const readPlain: ReadEnv = (_path, text) => plainEnv(text);

/**
 * The values that variables have already, by name: in every `.env`, `.env.*` and `.envrc` of the folders that lead to
 * these files, and in the environment that keyguard runs in, which goes over a `.env`. Empty values do not count.
 */
export function existingValues(
  repository: RepositoryView,
  paths: Iterable<string>,
  read: ReadEnv = readPlain,
  environment: NodeJS.ProcessEnv = process.env,
): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  const add = (name: string, value: string) => {
    if (value !== '') values.set(name, (values.get(name) ?? new Set()).add(value));
  };
  for (const folder of foldersTo(paths)) {
    for (const name of namesIn(join(repository.root, folder)).filter(isEnvFile)) {
      const path = posix.join(folder, name);
      const text = repository.text(path) ?? '';
      const known = read(path, text);
      for (const [key, value] of known) add(key, value);
      for (const [key, value] of likely(text)) if (!known.has(key)) add(key, value);
    }
  }
  for (const [name, value] of Object.entries(environment)) {
    if (/^[A-Z]\w*$/.test(name) && value !== undefined) add(name, value);
  }
  return values;
}

/** Behind a quote that nobody closes loaders differ: each line that looks like an assignment may be one. */
const likely = (text: string): [name: string, value: string][] =>
  Array.from(
    text.matchAll(/^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*=[ \t]*(\S.*)/gm),
    ([, name, value]) => [name!, value!.trim()],
  );

function foldersTo(paths: Iterable<string>): Set<string> {
  const folders = new Set(['']);
  for (const path of paths) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
      folders.add(path.slice(0, at));
  }
  return folders;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
