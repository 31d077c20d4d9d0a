import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { wholeValueIn } from '../../detect/wholeValueIn.ts';
import { readChunks } from '../../files/readChunks.ts';
import { openBlobs } from '../../git/blobReader.ts';
import { type Introduction, introductions } from '../../git/introductions.ts';
import { refsHolding } from '../../git/refsHolding.ts';
import { remotesOf } from '../../git/remotes.ts';
import type { Repository } from '../../git/repository.ts';
import { runGit } from '../../git/runGit.ts';
import { trackedFiles } from '../../git/trackedFiles.ts';
import type { Leak, LeakCommit, LeakPlace, OtherSecret, Remote } from '../types.ts';
import type { HistorySecret, NamedSecret } from './historySecret.ts';
import { type Holders, holdersOf } from './holders.ts';
import { lineOf } from './lineOf.ts';

/** So many other secrets are named. */
const mostOthers = 50;
/** So many commits are named in one call. */
const atOnce = 100;

export interface LeakToTrace {
  /** What is looked for: one secret, or all of a provider. None where nothing but `keyId` is known. */
  readonly secrets: readonly HistorySecret[];
  readonly keyId: string | null;
  readonly beside: ReadonlyMap<string, readonly NamedSecret[]>;
}

/**
 * Follows a leak through the repository: which commits brought it, what names them, and where it stands now.
 *
 * @param onStep is told of each object and its size, and of each commit
 * @returns null where nothing in this repository holds it
 */
export async function traceLeak(
  repository: Repository,
  { secrets, keyId, beside }: LeakToTrace,
  onStep: (size: number) => void,
): Promise<Leak | null> {
  const { cwd } = repository;
  const values = new Map(secrets.flatMap((secret) => [...secret.values]));
  if (keyId !== null && !values.has(keyId)) values.set(keyId, { role: 'key id', isRandom: true });
  if (values.size === 0) return null;
  const holders = await holdersOf(cwd, values.keys(), onStep);
  const brought = await introductions(cwd, new Set(holders.blobs.keys()), () => onStep(0));
  const places = await placesOf(repository, [...values.keys()], holders, brought);
  if (holders.blobs.size + holders.messages.size === 0 && places.length === 0) return null;

  const commits = new Set(brought.map(({ commit }) => commit));
  for (const [oid, type] of holders.messages) if (type === 'commit') commits.add(oid);
  const objects = new Set([...holders.blobs.keys(), ...holders.messages.keys()]);
  const refs = await refsHolding(cwd, commits, objects);
  return {
    first: await firstOf(cwd, commits),
    commits: commits.size,
    places,
    branches: below(refs, 'refs/heads/'),
    tags: below(refs, 'refs/tags/'),
    remotes: await remotesHolding(cwd, refs),
    elsewhere: [...elsewhere(refs), ...((await isBeyondRefs(cwd, commits)) ? ['reflog'] : [])],
    pair: [...values.values()].some(({ role }) => role === 'secret'),
    others: othersIn(holders, beside, new Set(secrets.map(({ name }) => name))),
    digests: digestsOf(values),
  };
}

const below = (refs: readonly string[], prefix: string) =>
  refs.filter((ref) => ref.startsWith(prefix)).map((ref) => ref.slice(prefix.length));

/** Refs that are neither branch nor tag nor remote: what a push does not take along by itself. */
function elsewhere(refs: readonly string[]): string[] {
  const names = refs
    .filter((ref) => !/^refs\/(heads|tags|remotes)\//.test(ref))
    .map((ref) => (ref === 'refs/stash' ? 'stash' : ref.startsWith('refs/notes/') ? 'notes' : ref));
  return [...new Set(names)];
}

/** Whether one of the commits is in no ref's history, so that only a reflog (or a detached HEAD) still has it. */
async function isBeyondRefs(cwd: string, commits: ReadonlySet<string>): Promise<boolean> {
  const all = [...commits];
  for (let start = 0; start < all.length; start += atOnce) {
    const { stdout } = await runGit(['rev-list', ...all.slice(start, start + atOnce), '--not', '--all'], {
      cwd,
    });
    if (
      stdout
        .toString('latin1')
        .split('\n')
        .some((oid) => commits.has(oid))
    )
      return true;
  }
  return false;
}

/**
 * The one with the oldest clock, of those with one time the last: parents stand behind their children.
 * https://git-scm.com/docs/git-rev-list#Documentation/git-rev-list.txt---timestamp
 */
async function firstOf(cwd: string, commits: ReadonlySet<string>): Promise<LeakCommit | null> {
  if (commits.size === 0) return null;
  const input = `${[...commits].join('\n')}\n`;
  const { stdout } = await runGit(['rev-list', '--no-walk', '--timestamp', '--stdin'], { cwd, input });
  const times = new Map(
    stdout
      .toString('latin1')
      .split('\n')
      .map((line) => line.split(' '))
      .map(([seconds = '', id = '']) => [id, Number(seconds)]),
  );
  let first = { id: '', seconds: Number.POSITIVE_INFINITY };
  for (const id of commits) {
    const seconds = times.get(id) ?? Number.POSITIVE_INFINITY;
    if (seconds <= first.seconds) first = { id, seconds };
  }
  const named = await runGit(['rev-list', '--no-walk', '--format=%an', first.id], { cwd });
  const author = named.stdout.toString('utf8').split('\n')[1] ?? '';
  const when = new Date(first.seconds * 1000).toISOString().replace('.000Z', 'Z');
  return { id: first.id, when, author };
}

async function remotesHolding(cwd: string, refs: readonly string[]): Promise<Remote[]> {
  const remotes = await remotesOf(cwd);
  return remotes
    .map((remote) => ({ ...remote, branches: below(refs, `refs/remotes/${remote.name}/`) }))
    .map((remote) => ({ ...remote, branches: remote.branches.filter((name) => name !== 'HEAD') }))
    .filter(({ branches }) => branches.length > 0);
}

/** Every path at which it stood or stands, and whether work tree and index have it there now. */
async function placesOf(
  repository: Repository,
  values: readonly string[],
  holders: Holders,
  brought: readonly Introduction[],
): Promise<LeakPlace[]> {
  const newest = new Map<string, string>();
  for (const { path, oid } of brought) if (!newest.has(path)) newest.set(path, oid);
  const tracked = new Map<string, string>();
  for (const { path, oid } of await trackedFiles(repository)) {
    if (!holders.blobs.has(oid)) continue;
    tracked.set(path, oid);
    newest.set(path, oid);
  }
  const blobs = openBlobs(repository);
  const places: LeakPlace[] = [];
  try {
    for (const [file, oid] of newest) {
      const line = await lineOf(blobs.read(oid), values);
      const inWorkTree = await isOnDisk(join(repository.root, file), values);
      // A name may hold the secret itself, and a guide never does.
      const shown = values.reduce((name, value) => name.replaceAll(value, '********'), file);
      places.push({ file: shown, line, inWorkTree, inIndex: tracked.has(file) });
    }
  } finally {
    await blobs.close();
  }
  return places.sort((left, right) => (left.file < right.file ? -1 : 1));
}

async function isOnDisk(path: string, values: readonly string[]): Promise<boolean> {
  try {
    // A link or a pipe in its place is not what history had there.
    if (!(await lstat(path)).isFile()) return false;
    const file = { path: Buffer.from(path), link: false };
    return (await wholeValueIn(readChunks(file), values)).size > 0;
  } catch {
    // Not there, a folder by now, or a name that is no text.
    return false;
  }
}

/** Secrets in the same files, once each; less the one in question. */
function othersIn(
  holders: Holders,
  beside: LeakToTrace['beside'],
  itself: ReadonlySet<string>,
): OtherSecret[] {
  const others = new Map<string, OtherSecret>();
  for (const oid of [...holders.blobs.keys(), ...holders.messages.keys()]) {
    for (const other of beside.get(oid) ?? []) {
      if (itself.has(other.name) || others.has(other.name) || others.size >= mostOthers) continue;
      const { name: _, ...shown } = other;
      others.set(other.name, shown);
    }
  }
  return [...others.values()];
}

/**
 * By these a filter of history knows the values again without holding them. Only of values so random that nobody finds
 * them by trying.
 */
function digestsOf(values: ReadonlyMap<string, { readonly isRandom: boolean }>) {
  return [...values]
    .filter(([, { isRandom }]) => isRandom)
    .map(([value]) => ({
      length: Buffer.byteLength(value),
      sha256: createHash('sha256').update(value).digest('hex'),
    }));
}
