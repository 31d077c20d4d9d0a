import { byteTable } from '../text/byteTable.ts';
import { placed, written } from './placed.ts';

/** Shorter runs hold no token. */
export const shortestRun = 32;

const ofRun = byteTable('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-%\\');

/**
 * Runs of 32 bytes and more of what base64, hex, percent encoding and escape sequences are made of that may hold a text:
 * where each begins and where it ends, in turn. They begin from `from` on, and with their first 16 bytes before `to`.
 * Without WebAssembly, every such run, whatever it holds.
 */
export function runs(bytes: Uint8Array, from: number, to: number): number[] {
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
  const found: number[] = [];
  let start = from;
  while (start > 0 && start < bytes.length && ofRun[bytes[start - 1]!] === 1) start++;
  for (; start < to; start++) {
    let end = start;
    while (end < bytes.length && ofRun[bytes[end]!] === 1) end++;
    if (end - start >= shortestRun) found.push(start, end);
    start = end;
  }
  return found;
}
