import { type Machine, startMachine } from './machine.ts';

/** So many bytes are looked at at once. */
export const vectorSize = 16;
/** A text is looked at in pieces of this size; they and what is found fit into the one page that a machine has. */
const pieceSize = 0x8000;

let started: Machine | null | undefined;
function startedMachine(): Machine | null {
  if (started === undefined) started = startMachine();
  return started;
}

/**
 * Where 16 bytes stand that may be of a kind: indexes, ascending, each a multiple of 16 away from `from`. `runs`: all 16
 * may stand in base64, hex, percent encoding or escape sequences. `wide`: letters with one zero byte or three between
 * them are among the 16. Without WebAssembly it is every such index, so whoever asks has to look.
 */
export function vectors(
  kind: 'runs' | 'wide',
  bytes: Uint8Array,
  from: number,
  to: number,
  machine: Machine | null = startedMachine(),
): number[] {
  const places: number[] = [];
  if (machine === null) {
    for (let at = from; at < to; at += vectorSize) places.push(at);
    return places;
  }
  const memory = new Uint8Array(machine.memory.buffer);
  const found = new Uint32Array(machine.memory.buffer);
  for (let at = from; at < to; at += pieceSize) {
    const length = Math.min(pieceSize, to - at);
    memory.set(bytes.subarray(at, at + length));
    memory.fill(0, length, length + vectorSize);
    // What is found is written behind the piece, with a vector of zeros between them.
    const out = pieceSize + vectorSize;
    const end = machine[kind](0, length, out) >> 2;
    for (let index = out >> 2; index < end; index++) places.push(at + found[index]!);
  }
  return places;
}
