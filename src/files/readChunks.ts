import { open, readlink } from 'node:fs/promises';
import type { DiskFile } from './listFiles.ts';

const chunkSize = 1024 * 1024;

/**
 * The content of a file in pieces of up to 1 MB, or the target of a link, which is what git would store. They share
 * one piece of memory: each lasts until the next one is asked for.
 */
export async function* readChunks({ path, link }: DiskFile): AsyncGenerator<Uint8Array, void, void> {
  if (link) {
    yield await readlink(path, { encoding: 'buffer' });
    return;
  }
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    // A byte more shows the end at once.
    const piece = Buffer.allocUnsafe(Math.min(chunkSize, Math.max(size + 1, 4096)));
    for (let expected = size; ; ) {
      const { bytesRead } = await file.read(piece, 0, piece.length);
      if (bytesRead > 0) yield piece.subarray(0, bytesRead);
      expected -= bytesRead;
      if (bytesRead === 0 || (expected === 0 && bytesRead < piece.length)) return;
    }
  } finally {
    await file.close();
  }
}
