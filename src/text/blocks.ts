import { spareRoom } from './spareRoom.ts';

/**
 * A stretch of a text. `bytes` holds it with some of what stands around it; offsets are counted from the start
 * of the text. Where the blocks are cut depends on the text alone, never on the chunks in which it came, so
 * neither does what is found.
 */
export interface Block {
  readonly bytes: Uint8Array;
  /** Offset of `bytes[0]` in the text. */
  readonly base: number;
  /** The stretch itself, as indexes of `bytes`. */
  readonly from: number;
  readonly to: number;
  /** True where nothing follows `bytes`. */
  readonly last: boolean;
}

const growAtOnce = 0x40000;

const spare = spareRoom();

/**
 * Cuts chunks into blocks of `size` bytes that show `reach` bytes more on both sides. A chunk need not last longer than
 * until the next one is asked for, nor does a block: all of a text passes through one piece of memory.
 */
export async function* blocks(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  size: number,
  reach: number,
): AsyncGenerator<Block> {
  // One byte more than a block shows tells that it is not the last.
  const most = size + 2 * reach + 1;
  let room = spare.take();
  let held = 0;
  let base = 0;
  let start = 0;
  try {
    for await (const chunk of chunks) {
      for (let taken = 0; taken < chunk.length; ) {
        const piece = chunk.subarray(taken, taken + most - held);
        if (held + piece.length > room.length) {
          // A text that is longer than this is mostly much longer.
          const wanted = held + piece.length > growAtOnce ? most : 2 * (held + piece.length);
          const larger = Buffer.allocUnsafeSlow(Math.min(most, wanted));
          larger.set(room.subarray(0, held));
          room = larger;
        }
        room.set(piece, held);
        held += piece.length;
        taken += piece.length;
        while (base + held > start + size + reach) {
          const from = start - base;
          yield { bytes: room.subarray(0, from + size + reach), base, from, to: from + size, last: false };
          start += size;
          const drop = Math.max(0, start - reach - base);
          room.copyWithin(0, drop, held);
          held -= drop;
          base += drop;
        }
      }
    }
    if (held > 0) yield { bytes: room.subarray(0, held), base, from: start - base, to: held, last: true };
  } finally {
    spare.leave(room);
  }
}
