import { lstatSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative, resolve, sep } from 'node:path';
import type { Candidate } from '../detect/candidate.ts';
import type { RuleSet } from '../detect/ruleSet.ts';
import { type DiskFile, listFiles, type UnlistedFolder } from '../files/listFiles.ts';
import { pathText } from '../git/pathText.ts';
import type { Config } from '../policy/config.ts';
import type { Skipped } from '../policy/finding.ts';
import { startProgress } from '../report/progress.ts';
import { boundGarbage } from './boundGarbage.ts';
import { type ScannedFile, scanFile, scanSmall } from './scanFile.ts';

export interface TreeOptions {
  /** Top of the work tree, from which names count. */
  readonly root: string;
  readonly ignore: boolean;
  readonly ruleSet: RuleSet;
  readonly config: Config;
  /** How many work, this one included. Without it, others are started when the scan has taken a while. */
  readonly threads?: number;
}

export interface TreeScan {
  /** Those with candidates and those that could not be read, in the order in which they are listed. */
  readonly files: readonly {
    readonly name: string;
    readonly candidates: readonly Candidate[];
    readonly error: string;
  }[];
  /** All of them. */
  readonly count: number;
  /** Those that the configuration excludes. */
  readonly excluded: number;
  /** Those that are over one of its limits. */
  readonly overLimit: readonly Skipped[];
  readonly bytes: number;
}

/** A thread needs this long to start, in milliseconds: a tree that takes no longer is done by then. */
const worthThreads = 250;
/** So many files are handed to a thread at once. */
const batchSize = 16;
/** So long what the others have answered may wait, in milliseconds. */
const patience = 2;

interface Named {
  readonly name: string;
  readonly file: DiskFile | UnlistedFolder;
}

/** A file with its place in the order of all. */
interface Placed extends Named {
  readonly place: number;
}

/** Scans all files at and below the paths (absolute). The result does not depend on the number of threads. */
export async function scanTree(paths: readonly string[], options: TreeOptions): Promise<TreeScan> {
  const { root, ignore, ruleSet, config, threads } = options;
  const started = performance.now();
  const limits =
    config.sizeLimit || config.timeBudget ? (await import('./limits.ts')).limitsOf(config, Date.now()) : null;
  const overLimit: Skipped[] = [];
  let excluded = 0;
  const progress = startProgress();
  const results: { name: string; scanned: ScannedFile; place: number }[] = [];
  let count = 0;
  let bytes = 0;
  const add = ({ name, place }: Placed, scanned: ScannedFile) => {
    count++;
    bytes += scanned.bytes;
    if (scanned.candidates.length > 0 || scanned.error !== '') results.push({ name, scanned, place });
    progress.show(count, bytes);
  };

  const wanted = threads ?? Math.min(availableParallelism(), 8);
  const start = async () => (await import('./scanPool.ts')).startPool(wanted - 1, root);
  let pool = threads !== undefined && wanted > 1 ? await start() : null;
  const hand = (placed: readonly Placed[]) =>
    pool!.submit(
      placed.map(({ file }) => file),
      (scanned, index) => add(placed[index]!, scanned),
    );
  let place = 0;
  const batch: Placed[] = [];
  /** Files that would keep this thread from giving the others more. */
  const long: Placed[] = [];
  let turned = started;
  const take = async (placed: Placed) => {
    if (place % 64 === 0) boundGarbage();
    if (pool === null) {
      add(placed, await scanFile(placed.file, ruleSet));
      if (wanted > 1 && performance.now() - started > worthThreads) pool = await start();
      return;
    }
    if (pool.hasRoom()) {
      if (long.length > 0) hand([long.shift()!]);
      else if (batch.length === batchSize) hand(batch.splice(0));
    }
    if (batch.length < batchSize) {
      batch.push(placed);
      return;
    }
    // The others have enough to do.
    const scanned = scanSmall(placed.file, ruleSet);
    if (scanned === null) long.push(placed);
    else add(placed, scanned);
    if (performance.now() - turned > patience) {
      await turn();
      turned = performance.now();
    }
  };
  /** What is left when all is listed, the longest first, so that the threads end at about the same time. */
  const takeLeft = async () => {
    const left = [...long, ...batch].map((placed) => ({ placed, size: sizeOf(placed.file) }));
    for (const { placed } of left.sort((a, b) => b.size - a.size)) {
      if (pool?.hasRoom(1)) {
        hand([placed]);
      } else {
        add(placed, await scanFile(placed.file, ruleSet));
        await turn();
      }
    }
  };
  try {
    for await (const files of everyFile(paths, root, ignore)) {
      for (const named of files) {
        if (config.excludes(named.name)) {
          excluded++;
          continue;
        }
        const reason = limits && (limits.outOfTime() ?? limits.tooLarge(sizeOf(named.file)));
        if (reason) overLimit.push({ file: named.name, reason });
        else await take({ ...named, place: place++ });
      }
    }
    await takeLeft();
    await pool?.finish();
  } finally {
    await pool?.close();
    progress.end();
  }
  results.sort((a, b) => a.place - b.place);
  return {
    files: results.map(({ name, scanned: { candidates, error } }) => ({ name, candidates, error })),
    count,
    bytes,
    excluded,
    overLimit,
  };
}

/** Lets what the other threads have answered come in. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** In bytes; 0 where that cannot be told: reading it will say why. */
function sizeOf(file: DiskFile | UnlistedFolder): number {
  try {
    return lstatSync(file.path).size;
  } catch {
    return 0;
  }
}

/** Each file once, though two of the paths may hold it. */
async function* everyFile(
  paths: readonly string[],
  root: string,
  ignore: boolean,
): AsyncGenerator<readonly Named[]> {
  const seen = new Set<string>();
  const isNew = ({ name }: Named) => !seen.has(name) && seen.add(name);
  for (const path of paths) {
    const nameOf = namer(root, path);
    for await (const files of listFiles(path, ignore)) {
      const named = files.map((file) => ({ name: nameOf(pathText(file.path)), file }));
      yield paths.length > 1 ? named.filter(isNew) : named;
    }
  }
}

/** Names what lies at and below `top`. Most paths begin with it, so that its own name is made once. */
function namer(root: string, top: string): (path: string) => string {
  const from = resolve(top);
  // Of what lies in a folder that holds the work tree, some is of it, and some is not.
  if (root.startsWith(from.endsWith(sep) ? from : from + sep)) return (path) => nameFrom(root, path);
  const name = nameFrom(root, from);
  const folder = name === '' ? '' : `${name}/`;
  return (path) =>
    path.startsWith(`${from}/`) ? folder + path.slice(from.length + 1) : nameFrom(root, path);
}

/** From the top of the work tree, with `/`; whole where the file is not below it. */
function nameFrom(root: string, path: string): string {
  const name = relative(root, path);
  return (name === '..' || name.startsWith(`..${sep}`) ? path : name).replaceAll(sep, '/');
}
