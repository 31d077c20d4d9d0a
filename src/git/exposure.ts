import { isUtf8 } from 'node:buffer';
import type { BlobReader } from './blobReader.ts';
import { refTips } from './refTips.ts';
import type { Repository } from './repository.ts';
import { runGit } from './runGit.ts';
import { isUnreadable } from './unreadableObject.ts';

/** Finds which of these values stand in a content as whole values. */
export type Search = (
  content: AsyncIterable<Uint8Array>,
  values: Iterable<string>,
) => Promise<ReadonlySet<string>>;

/** How far a value has got, besides the index and the work tree. */
export type Reached = 'committed' | 'pushed';

/**
 * Where values have got to: `pushed` where the history of the same path on a remote-tracking ref holds it, or the
 * tip of such a ref anywhere; `committed` likewise for HEAD and the local branches. Only what is in this clone is
 * looked at: nothing is fetched.
 *
 * @param places by path, the values that stand there
 * @returns the values that have got anywhere; the others are in no commit that was looked at
 */
export async function exposureOf(
  repository: Repository,
  blobs: BlobReader,
  places: ReadonlyMap<string, Iterable<string>>,
  search: Search,
): Promise<Map<string, Reached>> {
  const reached = new Map<string, Reached>();
  const open = new Set([...places.values()].flatMap((values) => [...values]));
  for (const [family, exposure] of [
    ['remote-tracking', 'pushed'],
    ['local', 'committed'],
  ] as const) {
    const tips = await refTips(repository, family);
    for await (const object of objectsToSearch(repository, tips, [...places.keys()], open)) {
      for (const value of await searchObject(blobs, object, open, search)) {
        reached.set(value, exposure);
        open.delete(value);
      }
      if (open.size === 0) return reached;
    }
  }
  return reached;
}

/** Names of the blobs to look into, the likeliest first; more are only looked for while a value is open. */
async function* objectsToSearch(
  repository: Repository,
  tips: readonly string[],
  paths: readonly string[],
  open: ReadonlySet<string>,
): AsyncGenerator<string> {
  const [newest, ...others] = tips;
  if (newest === undefined) return;
  yield* await pathHistory(repository, tips, paths);
  const hits = await grepTip(repository, newest, open);
  if (hits) yield* hits;
  if (hits && others.length === 0) return;
  // git grep reads each tip whole; of the other tips, only what the newest has not is left to read.
  const known = new Set(hits ? await tipBlobs(repository, [newest]) : []);
  for (const object of await tipBlobs(repository, tips)) {
    if (!known.has(object)) yield object;
  }
}

async function searchObject(blobs: BlobReader, object: string, open: Iterable<string>, search: Search) {
  try {
    return await search(blobs.read(object), open);
  } catch (error) {
    // A folder, or something that this clone does not have: nothing there that could be looked at.
    if (isUnreadable(error)) return new Set<string>();
    throw error;
  }
}

/**
 * Blobs that ever stood at these paths, side branches included.
 * https://git-scm.com/docs/git-rev-list
 */
async function pathHistory(repository: Repository, tips: readonly string[], paths: readonly string[]) {
  // One line each: a path with a line feed in it is left to the search of the tips.
  const pathspecs = paths.filter((path) => !path.includes('\n')).map((path) => `:(top,literal)${path}`);
  if (pathspecs.length === 0) return [];
  const wanted = new Set(paths);
  const objects = await listObjects(repository, ['--full-history'], [...tips, '--', ...pathspecs]);
  return objects.filter(({ path }) => wanted.has(path)).map(({ oid }) => oid);
}

const tipBlobs = async (repository: Repository, tips: readonly string[]) =>
  (await listObjects(repository, ['--no-walk'], tips))
    .filter(({ path }) => path !== '')
    .map(({ oid }) => oid);

/** Lists `OID path`; what a partial clone lacks is marked with `?` and left out. */
async function listObjects({ cwd }: Repository, options: readonly string[], input: readonly string[]) {
  const args = ['rev-list', '--objects', '--missing=print', ...options, '--stdin'];
  const { stdout } = await runGit(args, { cwd, input: `${input.join('\n')}\n` });
  const objects: { oid: string; path: string }[] = [];
  for (const line of stdout.toString('utf8').split('\n')) {
    const [, oid, path] = /^([0-9a-f]{40,64}) ?(.*)$/.exec(line) ?? [];
    if (oid) objects.push({ oid, path: path ?? '' });
  }
  return objects;
}

/**
 * Lets git search a tip for the values, as fixed strings and through standard input: arguments are shown to every
 * user of the machine. A hit may be a part of a longer value, so its file is searched again.
 *
 * @returns names of the files with a hit, null where git could not read everything (a partial clone), or where a
 *   name is such that it could not be asked for
 */
async function grepTip({ cwd }: Repository, tip: string, values: Iterable<string>): Promise<string[] | null> {
  const options = ['--text', '--fixed-strings', '-f', '-', '--files-with-matches', '--null'];
  const neutral = ['--no-color', '--full-name', '--no-recurse-submodules', '--no-textconv'];
  const patterns = [...values].map((value) => `${tellingLine(value)}\n`).join('');
  const found = await runGit(['grep', ...options, ...neutral, tip, '--', ':(top)'], {
    cwd,
    input: patterns,
    expected: [1, 128],
  });
  if (found.status === 128 || !isUtf8(found.stdout) || found.stdout.includes('\n')) return null;
  return found.stdout.toString('utf8').split('\0').slice(0, -1);
}

/** One line of a value: the longest, which of a private key is none of its first and last. */
const tellingLine = (value: string): string =>
  value.split(/\r?\n/).reduce((longest, line) => (line.length > longest.length ? line : longest), '');
