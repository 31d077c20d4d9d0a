import { type Machine, resultsSize, startMachine } from './machine.ts';

/** Bytes in a machine's memory: the one with the index `i` is at `base + i`. Behind them one vector more can be read. */
export interface Placed {
  readonly machine: Machine;
  readonly base: number;
}

const vectorSize = 16;

const homes = new WeakMap<ArrayBuffer, Machine>();

/** Texts in this machine's memory, which does not grow any more, are looked at where they lie. */
export function noteHome(machine: Machine): void {
  homes.set(machine.memory.buffer, machine);
}

let started: Machine | null | undefined;

/**
 * Where `bytes[from]` … `bytes[to - 1]` lie in the memory of a machine, until the next call: there already, or copied.
 * Null where there is no WebAssembly.
 */
export function placed(bytes: Uint8Array, from: number, to: number): Placed | null {
  const home = homes.get(bytes.buffer as ArrayBuffer);
  if (home !== undefined) return { machine: home, base: bytes.byteOffset };
  if (started === undefined) started = startMachine();
  if (started === null) return null;
  // Nothing stands before the bytes, but one vector may be read there, too.
  const at = resultsSize + vectorSize;
  const size = at + to - from + vectorSize;
  const { memory } = started;
  if (memory.buffer.byteLength < size) memory.grow(Math.ceil((size - memory.buffer.byteLength) / 0x10000));
  const all = new Uint8Array(memory.buffer);
  all.set(bytes.subarray(from, to), at);
  all.fill(0, at + to - from, size);
  return { machine: started, base: at - from };
}

/**
 * What `look` writes of a text, as indexes of `bytes`: it is called from `from` on until it has come to `to`.
 *
 * @param look writes places of the memory to its start, up to `outEnd`; returns the end of what it has written and leaves
 *   in `stopped` where to go on
 */
export function written(
  { machine, base }: Placed,
  from: number,
  to: number,
  look: (at: number, to: number, outEnd: number) => number,
): number[] {
  const found: number[] = [];
  const places = new Uint32Array(machine.memory.buffer, 0, resultsSize / 4);
  for (let at = base + from; at < base + to; at = machine.stopped.value) {
    const end = look(at, base + to, resultsSize) >> 2;
    for (let index = 0; index < end; index++) found.push(places[index]! - base);
    if (machine.stopped.value <= at) break;
  }
  return found;
}
