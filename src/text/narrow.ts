import { createNarrower, type Narrower } from '../wasm/narrower.ts';

/** A text is worked on in pieces of this size. */
const pieceSize = 0x20000;
/** More than what is left of a piece. */
const restSize = 0x100;

/** What no text uses at the moment. */
let spare: Narrower | undefined;

/**
 * Takes the zero bytes out of wide letters in an 8-bit text, where seven or more stand in a row: a file to which a shell
 * has appended UTF-16, UTF-32 without a mark, the strings of a Windows program. All else stays as it is, wherever the
 * chunks are split. Each chunk lasts until the next one is asked for.
 */
export async function* narrow(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const narrower = spare ?? createNarrower(pieceSize + restSize);
  spare = undefined;
  narrower.reset();
  const { room } = narrower;
  /** So many bytes of the room wait for what comes. */
  let held = 0;
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += pieceSize) {
        const piece = chunk.subarray(at, at + pieceSize);
        if (piece.length > 1 && !piece.includes(0)) {
          // No wide letter goes on, but the zero byte behind the last letter may come next.
          const { end } = narrower.narrow(held, false);
          if (end > 0) yield room.subarray(0, end);
          yield piece.subarray(0, -1);
          room[0] = piece.at(-1)!;
          held = 1;
          continue;
        }
        room.set(piece, held);
        const length = held + piece.length;
        const { end, rest } = narrower.narrow(length, true);
        if (end > 0) yield room.subarray(0, end);
        room.copyWithin(0, rest, length);
        held = length - rest;
      }
    }
    const { end } = narrower.narrow(held, false);
    if (end > 0) yield room.subarray(0, end);
  } finally {
    spare = narrower;
  }
}
