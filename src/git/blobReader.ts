import { gitMessages as messages } from '../messages/git.ts';
import { openCatFile } from './catFile.ts';
import { inflateLooseBlob } from './inflateLooseBlob.ts';
import { isObjectId } from './isObjectId.ts';
import { readLooseFile } from './looseObject.ts';
import type { Repository } from './repository.ts';
import { isUnreadable, unreadableObject } from './unreadableObject.ts';

export interface BlobReader {
  /**
   * The content of a blob in pieces of about 1 MB; one piece where it is small, none where it is empty.
   *
   * @param name an object id, `REVISION:path`, or `:path` for what the index holds
   * @throws an error that `isUnreadable` knows
   */
  read(name: string): AsyncIterable<Uint8Array>;
  /** The whole content of a small loose object, through isomorphic-git; null where it has to be read by `read`. */
  readLoose(name: string): Promise<Uint8Array | null>;
  /** The whole content, or null where there is no such object. For small files: a policy, a configuration. */
  readAll(name: string): Promise<Buffer | null>;
  /** Ends what was started. */
  close(): Promise<void>;
}

/** Who reads a blob: `isomorphic-git`, or `git` itself. For tests of the choice. */
export type BlobSource = 'isomorphic-git' | 'git';

/**
 * Reads blobs by the way that is right for each: isomorphic-git for small loose objects (what was just staged nearly
 * always is one, and no process has to be started), git for packed, borrowed, large and SHA-256 ones.
 */
export function openBlobs(
  repository: Repository,
  onRead: (source: BlobSource) => void = () => {},
): BlobReader {
  const catFile = openCatFile(repository.cwd);

  async function readLoose(name: string): Promise<Uint8Array | null> {
    // A SHA-256 id has 64 digits: isomorphic-git knows SHA-1 only.
    if (name.length !== 40 || !isObjectId(name)) return null;
    const deflated = readLooseFile(repository.objectsDir, name);
    if (deflated === null) return null;
    const content = await inflateLooseBlob(name, deflated).catch((error: unknown) => {
      throw unreadableObject(messages.corrupt(name, error instanceof Error ? error.message : ''));
    });
    if (content !== null) onRead('isomorphic-git');
    return content;
  }

  async function* read(name: string) {
    const content = await readLoose(name);
    if (content === null) {
      onRead('git');
      yield* catFile.read(name);
    } else if (content.length > 0) yield content;
  }

  async function readAll(name: string) {
    const chunks: Uint8Array[] = [];
    try {
      for await (const chunk of read(name)) chunks.push(chunk);
    } catch (error) {
      if (isUnreadable(error) && error.missing) return null;
      throw error;
    }
    return Buffer.concat(chunks);
  }

  return {
    read,
    readLoose,
    readAll,
    close: () => catFile.close(),
  };
}
