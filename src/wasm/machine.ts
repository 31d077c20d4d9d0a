import { machineCode } from './machineCode.ts';

/** What `machine/*.wat` export, one file each; all numbers are offsets in `memory`. */
export interface Machine {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly stopped: { readonly value: number };
  find(
    at: number,
    to: number,
    filter: number,
    reaches: number,
    buckets: number,
    prefixes: number,
    nodes: number,
    out: number,
    outEnd: number,
  ): number;
  sift(list: number, listEnd: number, begin: number, end: number, whole: number, tables: number): number;
  random(at: number, to: number, signs: number, pairs: number, enough: number, afresh: number): number;
  runs(at: number, to: number, begin: number, end: number, out: number, outEnd: number): number;
  joints(at: number, to: number, begin: number, end: number, out: number, outEnd: number): number;
  lines(at: number, to: number): number;
  wide(at: number, to: number): number;
  readonly unit: { value: number };
  narrow(at: number, to: number, more: number): number;
  inflate(at: number, to: number, out: number, outEnd: number, scratch: number): number;
  sha1(at: number, to: number, state: number): void;
}

/** At the start of a machine's memory there is room for what is found in a text, in bytes. */
export const resultsSize = 0x8000;

/** Bytes of a machine's memory, from `at` on, that nothing else uses. */
export interface Room {
  readonly machine: Machine;
  readonly at: number;
  /** Who has used the machine's `random` last, and may go on with its sums. */
  user: unknown;
}

/** The part of WebAssembly's interface that is used here; Node's types leave it to those of browsers. */
interface Engine {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

let compiled: object | undefined;

/** Told without `node:os`, which a commit needs for nothing else. */
export const isBigEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 0;

/**
 * A new instance of the module, with memory of its own; null where this Node has no WebAssembly (`--jitless`), or numbers
 * that are written to its memory would be read in another order.
 */
export function startMachine(): Machine | null {
  const engine = (globalThis as unknown as { WebAssembly?: Engine }).WebAssembly;
  if (engine === undefined || isBigEndian) return null;
  try {
    compiled ??= new engine.Module(Buffer.from(machineCode, 'base64'));
  } catch {
    // A processor without vectors of 128 bits.
    return null;
  }
  return new engine.Instance(compiled).exports as Machine;
}
