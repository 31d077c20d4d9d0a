import { readObject } from 'isomorphic-git';

const refuse = async (): Promise<never> => {
  throw Object.assign(new Error('not there'), { code: 'ENOENT' });
};

/**
 * Lets isomorphic-git read one loose object. All that it sees of the repository is this one file: no packs (it would
 * load them whole), no configuration, and nothing that it could write.
 *
 * @param deflated content of the object's file
 * @returns the blob's bytes; isomorphic-git has compared them with the id
 * @throws where they are not what the id says
 */
export async function inflateLooseBlob(oid: string, deflated: Uint8Array): Promise<Uint8Array> {
  const gitdir = '/repository';
  const file = `${gitdir}/objects/${oid.slice(0, 2)}/${oid.slice(2)}`;
  const view = {
    readFile: async (path: string) => (path === file ? deflated : refuse()),
    stat: async () => ({ isDirectory: () => true, isFile: () => false }),
    lstat: refuse,
    readdir: refuse,
    readlink: refuse,
    writeFile: refuse,
    mkdir: refuse,
    rmdir: refuse,
    unlink: refuse,
    symlink: refuse,
  };
  const { type, object } = await readObject({ fs: { promises: view }, gitdir, oid, format: 'content' });
  if (type !== 'blob' || !(object instanceof Uint8Array)) throw new Error(`object ${oid} is no blob`);
  return object;
}
