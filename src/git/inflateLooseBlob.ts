import { type PromiseFsClient, readObject } from 'isomorphic-git';
import { largestLooseObject } from './largestLooseObject.ts';

const folder = { isDirectory: () => true, isFile: () => false };

/**
 * Lets isomorphic-git read one loose object. All that it sees of the repository is this one file: no packs (it would
 * load them whole), no configuration, and nothing that it could write.
 *
 * @param deflated content of the object's file
 * @returns the blob's bytes, which isomorphic-git has compared with the id; null where it is no blob or too large
 * @throws where they are not what the id says
 */
export async function inflateLooseBlob(oid: string, deflated: Uint8Array): Promise<Uint8Array | null> {
  const gitdir = '/repository';
  const file = `${gitdir}/objects/${oid.slice(0, 2)}/${oid.slice(2)}`;
  // In the form that isomorphic-git gives to a file system once it has wrapped it, which it would do for each object.
  const view = {
    _original_unwrapped_fs: null,
    _stat: async () => folder,
    read: async (path: string) => (path === file ? deflated : null),
    readdir: async () => [],
  };
  const fs = view as unknown as PromiseFsClient;
  try {
    const { type, object } = await readObject({ fs, gitdir, oid, format: 'content' });
    const isSmallBlob =
      type === 'blob' && object instanceof Uint8Array && object.length <= largestLooseObject;
    return isSmallBlob ? object : null;
  } catch (error) {
    // `scripts/shims/pako.ts` stops there.
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null;
    throw error;
  }
}
