import { open, readlink } from 'node:fs/promises';
import { spareRoom } from '../text/spareRoom.ts';
import type { DiskFile } from './listFiles.ts';

const chunkSize = 1024 * 1024;

const spare = spareRoom();

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
  const left = spare.take();
  // Pages that nobody writes to are not there.
  const room = left.length > 0 ? left : Buffer.allocUnsafeSlow(chunkSize);
  try {
    const { size } = await file.stat();
    for (let expected = size; ; ) {
      const { bytesRead } = await file.read(room, 0, room.length);
      if (bytesRead > 0) yield room.subarray(0, bytesRead);
      expected -= bytesRead;
      if (bytesRead === 0 || (expected === 0 && bytesRead < room.length)) return;
    }
  } finally {
    spare.leave(room);
    await file.close();
  }
}
