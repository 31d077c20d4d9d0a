import { gitMessages as messages } from '../messages/git.ts';
import { type GitProcess, startGit } from './runGit.ts';
import { isUnreadable, unreadableObject } from './unreadableObject.ts';

/** Content is handed on in pieces of about this size, in bytes. */
const chunkSize = 1024 * 1024;

/**
 * git streams a packed blob from this size on, and holds smaller ones in memory; its own threshold is 512 MB.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-corebigFileThreshold
 */
const streamPacked = ['-c', 'core.bigFileThreshold=8m'];

export interface CatFile {
  /**
   * Streams a blob. One at a time: a second one waits until the first is read to its end or given up.
   *
   * @param name an object id, `REVISION:path` or `:path`
   * @throws an unreadable object error (see `unreadableObject.ts`)
   */
  read(name: string): AsyncGenerator<Uint8Array, void, void>;
  /**
   * Streams many blobs in their order, all of them asked for at once, so that git never waits. Each has to be read to
   * its end, or to an error as `read` has it, before the next is taken.
   *
   * @param names object ids, some hundreds
   */
  readEach(names: readonly string[]): AsyncGenerator<NamedBlob, void, void>;
  close(): Promise<void>;
}

export interface NamedBlob {
  readonly name: string;
  readonly content: AsyncGenerator<Uint8Array, void, void>;
}

/**
 * `git cat-file --batch`: one process for any number of objects, packed, borrowed, huge or SHA-256. git ends it at
 * some broken objects; the next read starts another.
 * https://git-scm.com/docs/git-cat-file#_batch_output
 *
 * @param wanted the type of all that is read
 */
export function openCatFile(cwd: string, wanted: 'blob' | 'tag' = 'blob'): CatFile {
  let batch: Batch | null = null;
  let before: Promise<void> = Promise.resolve();

  /** Waits until the one before has ended; whoever has the turn ends it with the function. */
  async function takeTurn(): Promise<() => void> {
    const turn = before;
    let release = () => {};
    before = new Promise((resolve) => {
      release = resolve;
    });
    await turn;
    return release;
  }

  /** Half an answer is still in the pipe, or the process has ended. */
  function giveUp() {
    batch?.process.child.kill();
    batch = null;
  }

  async function* read(name: string) {
    if (/[\n\0]/.test(name)) throw new Error('an object name must not hold a line feed');
    const release = await takeTurn();
    let complete = false;
    try {
      batch ??= startBatch(cwd, wanted);
      batch.ask([name]);
      yield* batch.answer(name);
      complete = true;
    } finally {
      if (!complete) giveUp();
      release();
    }
  }

  async function* readEach(names: readonly string[]) {
    const release = await takeTurn();
    let answers: Batch | null = null;
    let open = names.length;
    try {
      for (const [at, name] of names.entries()) {
        if (answers === null) {
          batch ??= startBatch(cwd, wanted);
          answers = batch;
          answers.ask(names.slice(at));
        }
        const reading = answers.answer(name);
        let complete = false;
        const content = async function* () {
          try {
            yield* reading;
            complete = true;
          } catch (error) {
            // git goes on behind an object that is missing.
            complete = isUnreadable(error) && error.missing;
            throw error;
          }
        };
        yield { name, content: content() };
        open -= 1;
        if (complete) continue;
        giveUp();
        answers = null;
      }
    } finally {
      if (open > 0) giveUp();
      release();
    }
  }

  return {
    read,
    readEach,
    async close() {
      await before;
      batch?.process.child.stdin?.end();
      await batch?.process.ended.catch(() => {});
      batch = null;
    },
  };
}

interface Batch {
  readonly process: GitProcess;
  ask(names: readonly string[]): void;
  /** The next answer; `name` is what was asked for. */
  answer(name: string): AsyncGenerator<Uint8Array, void, void>;
}

function startBatch(cwd: string, wanted: string): Batch {
  const process = startGit([...streamPacked, 'cat-file', '--batch'], cwd, true);
  const output: AsyncIterator<Buffer> = process.child.stdout[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);

  async function more(name: string): Promise<Buffer> {
    const { value, done } = await output.next();
    if (!done) return value;
    const { stderr } = await process.ended;
    throw unreadableObject(
      stderr.split('\n', 1)[0]?.replace(/^(fatal|error): /, '') || messages.batchEnded(name),
    );
  }

  async function header(name: string): Promise<string> {
    let end = rest.indexOf(0x0a);
    while (end < 0) {
      rest = Buffer.concat([rest, await more(name)]);
      end = rest.indexOf(0x0a);
    }
    const line = rest.toString('latin1', 0, end);
    rest = rest.subarray(end + 1);
    return line;
  }

  async function* answer(name: string) {
    const [, type, size] = /^\S+ (\S+) (\d+)$/.exec(await header(name)) ?? [];
    if (size === undefined) throw missing(name);
    // With the line feed behind the content.
    let left = Number(size) + 1;
    while (left > 0) {
      const parts: Buffer[] = [];
      let length = 0;
      while (length < chunkSize && left > 0) {
        const chunk = rest.length > 0 ? rest : await more(name);
        const part = chunk.subarray(0, left);
        rest = chunk.subarray(part.length);
        left -= part.length;
        length += part.length;
        parts.push(part);
      }
      const piece = parts.length === 1 ? parts[0]! : Buffer.concat(parts, length);
      const content = left === 0 ? piece.subarray(0, -1) : piece;
      if (type === wanted && content.length > 0) yield content;
    }
    if (type !== wanted) throw unreadableObject(messages.noBlob(name, type ?? ''));
  }

  const ask = (names: readonly string[]) => {
    process.child.stdin?.write(names.map((name) => `${name}\n`).join(''));
  };
  return { process, ask, answer };
}

const missing = (name: string) => unreadableObject(messages.objectMissing(name), true);
