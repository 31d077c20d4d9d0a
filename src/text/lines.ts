import { type Placed, placed } from '../wasm/placed.ts';

/**
 * Lines end with a line feed, a carriage return, or both. Offsets at which the lines of `bytes` start, the first
 * of them 0.
 */
export function lineStarts(bytes: Uint8Array): Uint32Array {
  let starts = new Uint32Array(64);
  let count = 1;
  for (let index = 0; index < bytes.length; index++) {
    if (!isLineEnd(bytes, index)) continue;
    if (count === starts.length) {
      const wider = new Uint32Array(count * 2);
      wider.set(starts);
      starts = wider;
    }
    starts[count++] = index + 1;
  }
  return starts.subarray(0, count);
}

/** Index of the line (from 0) in which `offset` stands. */
export function lineIndexAt(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Offset of the start of the line that `offset` stands in, looking back no further than `limit`. */
export function lineStartBefore(bytes: Uint8Array, offset: number, limit: number): number {
  let index = offset;
  while (index > limit && bytes[index - 1] !== 0x0a && bytes[index - 1] !== 0x0d) index--;
  return index;
}

/**
 * Makes a function that tells where the line of an offset ends that is `lines` below. Offsets are asked for in
 * ascending order, and no byte is looked at twice.
 */
export function lineEnds(bytes: Uint8Array): (offset: number, lines: number) => number {
  const next = nextStart(bytes);
  let starts: number[] = [];
  let first = 0;
  let looked = 0;
  return (offset, lines) => {
    if (looked < offset) {
      looked = offset;
      starts = [];
      first = 0;
    }
    while (first < starts.length && starts[first]! <= offset) first++;
    while (starts.length - first <= lines && looked < bytes.length) {
      looked = next(looked);
      if (looked <= bytes.length) starts.push(looked);
    }
    return starts[first + lines] ?? bytes.length;
  };
}

/**
 * Makes a function that tells where the line begins that comes behind an offset; `Infinity` where there is none. To be
 * asked in ascending order. V8's own search is faster than a look at each byte, all the more before it has compiled that.
 */
function nextStart(bytes: Uint8Array): (offset: number) => number {
  let feed = -1;
  let carriage = -1;
  const seek = (byte: number, from: number) => {
    const at = bytes.indexOf(byte, from);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  return (offset) => {
    if (feed < offset) feed = seek(0x0a, offset);
    if (carriage < offset) carriage = seek(0x0d, offset);
    // Both are one end.
    return carriage < feed - 1 ? carriage + 1 : feed + 1;
  };
}

/** How many lines end between two indexes, and where the last of them does (`from` where none does). */
export function countLines(
  bytes: Uint8Array,
  from: number,
  to: number,
): { lines: number; lastStart: number } {
  // A carriage return at the end of all is a line end, whatever lies behind it in the memory.
  const isCut = to === bytes.length && to > from && bytes[to - 1] === 0x0d;
  const end = isCut ? to - 1 : to;
  const text = placed(bytes, from, Math.min(bytes.length, end + 1));
  const { lines, lastStart } = text === null ? plainCount(bytes, from, end) : countPlaced(text, from, end);
  return isCut ? { lines: lines + 1, lastStart: to } : { lines, lastStart };
}

function countPlaced({ machine, base }: Placed, from: number, to: number) {
  const lines = machine.lines(base + from, base + to);
  return { lines, lastStart: lines === 0 ? from : machine.stopped.value - base };
}

function plainCount(bytes: Uint8Array, from: number, to: number) {
  // What follows tells whether a carriage return ends a line.
  const starts = lineStarts(bytes.subarray(from, to + 1)).filter((start) => start <= to - from);
  return { lines: starts.length - 1, lastStart: from + starts.at(-1)! };
}

function isLineEnd(bytes: Uint8Array, index: number): boolean {
  const byte = bytes[index]!;
  return byte <= 0x0d && (byte === 0x0a || (byte === 0x0d && bytes[index + 1] !== 0x0a));
}

/** Offset of the end (of its line feed or carriage return) of the line of `offset`, looking no further than `limit`. */
export function lineEndAfter(bytes: Uint8Array, offset: number, limit: number): number {
  let index = offset;
  while (index < limit && bytes[index] !== 0x0a && bytes[index] !== 0x0d) index++;
  return index;
}

/** Offset behind the line end that stands at `offset`, if one does. */
export function skipLineEnd(bytes: Uint8Array, offset: number): number {
  if (bytes[offset] === 0x0d) return bytes[offset + 1] === 0x0a ? offset + 2 : offset + 1;
  return bytes[offset] === 0x0a ? offset + 1 : offset;
}
