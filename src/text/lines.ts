/**
 * Lines end with a line feed, a carriage return, or both. Offsets at which the lines of `bytes` start, the first
 * of them 0.
 */
export function lineStarts(bytes: Uint8Array): Uint32Array {
  let starts = new Uint32Array(64);
  let count = 1;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]!;
    if (byte !== 0x0a && (byte !== 0x0d || bytes[index + 1] === 0x0a)) continue;
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

/** Finds, for offsets that only grow, where the line of each ends, and the lines after it: looks at each byte once. */
export function lineEnds(bytes: Uint8Array): (offset: number, lines: number) => number {
  const starts: number[] = [];
  let scanned = 0;
  let first = 0;
  return (offset, lines) => {
    while (first < starts.length && starts[first]! <= offset) first++;
    while (starts.length - first <= lines && scanned < bytes.length) {
      const byte = bytes[scanned++]!;
      if ((byte === 0x0a || (byte === 0x0d && bytes[scanned] !== 0x0a)) && scanned > offset) starts.push(scanned);
    }
    return starts[first + lines] ?? bytes.length;
  };
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
