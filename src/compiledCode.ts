import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** A bundle that was run. */
export interface Loaded<Exports> {
  readonly exports: Exports;
  /**
   * Writes what V8 has compiled of it, where nothing of use is there yet. Whatever fails, fails silently.
   *
   * @param rehearse runs what should be compiled, too; it is given the bundle's source
   */
  keep(rehearse: (source: string) => void): void;
}

/** The bundle's own name for what it holds: the build writes it behind the code. */
const idLength = 16;
/** In bytes; what is larger is none of ours. */
const largest = 8e6;
/** So long what other builds and other versions of Node have left may lie there, in milliseconds. */
const longest = 86_400_000;

/**
 * Runs a CommonJS bundle with the code that V8 compiled in a run before: a third less of what keyguard takes. Node's
 * own cache keeps what is compiled when a file is read; each function is compiled when it is first called, which only
 * the program itself can tell the end of. https://v8.dev/blog/code-caching-for-devs
 *
 * V8 refuses what another version of it or other flags have made, or a source of another length; of the code itself it
 * checks nothing. So the file is named after what the bundle holds and how Node was started, and has its content twice.
 *
 * @param home absolute, the bundle's folder
 * @param name of the bundle in it, whose text is ASCII
 * @param folder where the compiled code is kept; made where it is missing
 * @param load `require` for what the bundle asks for
 * @returns null where there is no such bundle
 * @throws whatever the bundle throws
 */
export function loadCompiled<Exports>(
  home: string,
  name: string,
  folder: string,
  load: (name: string) => unknown,
): Loaded<Exports> | null {
  const path = join(home, name);
  const source = attempt(() => readFileSync(path, 'latin1'));
  if (source === undefined) return null;
  const file = join(folder, `${source.slice(-idLength)}-${process.version}-${process.arch}${startedWith()}`);
  const cachedData = attempt(() => readTwin(file));
  const script = new Script(`(function(exports,require,module,__dirname){${source}\n})`, {
    filename: path,
    ...(cachedData && { cachedData }),
  });
  const module = { exports: {} as Exports };
  script.runInThisContext()(module.exports, load, module, home);
  return {
    exports: module.exports,
    keep(rehearse) {
      if (cachedData && !script.cachedDataRejected) return;
      const sibling = `${file}.${process.pid}`;
      const write = () => {
        mkdirSync(folder, { recursive: true });
        // Before the work: where nothing can be written, it would be done at each commit.
        writeFileSync(sibling, '');
        rehearse(source);
        const code = script.createCachedData();
        writeFileSync(sibling, Buffer.concat([code, code]));
        if (lstatSync(file, { throwIfNoEntry: false })?.isDirectory()) rmSync(file, { recursive: true });
        renameSync(sibling, file);
        removeOld(folder);
        return true;
      };
      if (!attempt(write)) attempt(() => rmSync(sibling));
    },
  };
}

/** The options that Node takes from the environment, as a part of a name: flags of V8 are among them. */
function startedWith(): string {
  let hash = 0;
  for (const letter of process.env.NODE_OPTIONS ?? '')
    hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return hash === 0 ? '' : `-${hash >>> 0}`;
}

/** What other builds have left, and runs that were stopped. */
function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (/^[\da-f]{16}-v/.test(name) && lstatSync(path).mtimeMs < Date.now() - longest)
      rmSync(path, { recursive: true });
  }
}

/** What `action` gives; undefined where it throws: without compiled code, everything works as well. */
function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/**
 * The half of a file whose halves are the same; undefined where there is none, or it was damaged. A crash of the machine
 * may leave an empty one, or zeros, which no code begins with.
 */
function readTwin(file: string): Buffer | undefined {
  const state = lstatSync(file);
  // Nothing is read that has no end, or waits for somebody.
  if (!state.isFile() || state.size > largest) return undefined;
  const bytes = readFileSync(file);
  if (bytes.length < 8 || bytes.readUInt32LE() === 0) return undefined;
  const half = bytes.subarray(0, bytes.length / 2);
  return bytes.subarray(half.length).equals(half) ? half : undefined;
}
