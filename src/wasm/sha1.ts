import { type Machine, startMachine } from './machine.ts';

/** Text is hashed in pieces of this size, a multiple of a block's. */
const pieceSize = 0x10000;
/** The state of five words and the room for 80 more stand behind the text. */
const stateAt = pieceSize + 128;

let machine: Machine | null | undefined;

/**
 * SHA-1 of texts that follow each other, as hexadecimal. Node's own needs `node:crypto`, whose loading takes longer
 * than all else that keyguard does with a commit (2 ms on Node 20, 5 to 9 on later ones).
 */
export function sha1(parts: readonly Uint8Array[]): string {
  machine ??= startMachine();
  if (machine === null) return plainSha1(parts);
  if (machine.memory.buffer.byteLength < 2 * pieceSize) machine.memory.grow(1);
  const bytes = new Uint8Array(machine.memory.buffer);
  const view = new DataView(machine.memory.buffer);
  [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0].forEach((word, index) => {
    view.setUint32(stateAt + 4 * index, word, true);
  });
  let held = 0;
  let length = 0;
  for (const part of parts) {
    for (let at = 0; at < part.length; ) {
      const piece = part.subarray(at, at + pieceSize - held);
      bytes.set(piece, held);
      at += piece.length;
      held += piece.length;
      length += piece.length;
      if (held < pieceSize) continue;
      machine.sha1(0, pieceSize, stateAt);
      held = 0;
    }
  }
  // A set bit, zeros, and the length in bits fill the last block. https://www.rfc-editor.org/rfc/rfc3174#section-4
  const end = Math.ceil((held + 9) / 64) * 64;
  bytes.fill(0, held, end);
  bytes[held] = 0x80;
  view.setUint32(end - 8, Math.floor(length / 0x20000000));
  view.setUint32(end - 4, length << 3);
  machine.sha1(0, end, stateAt);
  return [0, 4, 8, 12, 16]
    .map((at) =>
      view
        .getUint32(stateAt + at, true)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
}

function plainSha1(parts: readonly Uint8Array[]): string {
  const hash = process.getBuiltinModule('node:crypto').createHash('sha1');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
