import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

/**
 * Runs a CommonJS bundle with the code that V8 compiled in a run before, which is a third of what a commit takes. Node's
 * own cache keeps what is compiled when a file is read; each function is compiled when it is first called, which only
 * the program itself can tell the end of. https://v8.dev/blog/code-caching-for-devs
 *
 * V8 refuses what another version of it or other flags have made, or a source of another length; of the code itself it
 * checks nothing. So the file is named after what the bundle holds, and has its content twice.
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
  // Put together by hand: the first call of `join` takes as long as reading the file.
  const path = `${home}/${name}`;
  const source = readIfThere(path)?.toString('latin1');
  if (source === undefined) return null;
  const suffix = `-${process.version}-${process.arch}`;
  const file = `${folder}/${source.slice(-idLength)}${suffix}`;
  const cachedData = readTwin(file);
  const script = new Script(`(function(exports,require,module,__dirname){${source}\n})`, {
    filename: path,
    ...(cachedData && { cachedData }),
  });
  const module = { exports: {} as Exports };
  script.runInThisContext()(module.exports, load, module, home);
  return {
    exports: module.exports,
    keep(rehearse) {
      if (cachedData) return;
      const sibling = `${file}.${process.pid}`;
      const write = () => {
        mkdirSync(folder, { recursive: true });
        // Before the work: where nothing can be written, it would be done at each commit.
        writeFileSync(sibling, '', { flag: 'wx' });
        rehearse(source);
        const code = script.createCachedData();
        writeFileSync(sibling, Buffer.concat([code, code]));
        renameSync(sibling, file);
        // Those of other builds, and what a run left that was stopped meanwhile.
        for (const old of readdirSync(folder))
          if (old.includes(suffix) && `${folder}/${old}` !== file) rmSync(`${folder}/${old}`);
      };
      if (!succeeds(write)) succeeds(() => rmSync(sibling));
    },
  };
}

function succeeds(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

/**
 * The half of a file whose halves are the same; undefined where there is none, or it was damaged. A crash of the machine
 * may leave an empty one, or zeros, which no code begins with.
 */
function readTwin(file: string): Buffer | undefined {
  const bytes = readIfThere(file);
  if (bytes === undefined || bytes.length < 8 || bytes.readUInt32LE() === 0) return undefined;
  const half = bytes.subarray(0, bytes.length / 2);
  return bytes.subarray(half.length).equals(half) ? half : undefined;
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
