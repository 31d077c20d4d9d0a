import { placed, written } from './placed.ts';

/** Shorter runs hold no token. */
export const shortestRun = 32;

/**
 * Runs of 32 bytes and more of what base64, hex, percent encoding and escape sequences are made of that may hold a text:
 * where each begins and where it ends, in turn. They begin from `from` on, and with their first 16 bytes before `to`.
 * Without WebAssembly, every such run, whatever it holds.
 */
export function runs(bytes: Uint8Array, from: number, to: number): number[] {
  if (bytes.length - from < shortestRun) return [];
  // What begins before `from` is no run of its own.
  const begin = Math.max(0, from - 1);
  const text = placed(bytes, begin, bytes.length);
  if (text === null) return plainRuns(bytes, from, to);
  const { machine, base } = text;
  const found = written(text, from, to, (at, end, outEnd) =>
    machine.runs(at, end, base + begin, base + bytes.length, 0, outEnd),
  );
  return found[0]! < from ? found.slice(2) : found;
}

function plainRuns(bytes: Uint8Array, from: number, to: number): number[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const all = [...text.matchAll(/[\w+/%\\-]{32,}/g)].filter(({ index }) => index >= from && index < to);
  return all.flatMap(({ 0: run, index }) => [index, index + run.length]);
}
