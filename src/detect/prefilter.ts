/**
 * Finds all anchors of all rules in one pass over the bytes: Aho and Corasick's automaton
 * (https://doi.org/10.1145/360825.360855) as one dense table. The bytes fall into classes (those that no anchor
 * uses share one, upper and lower case of a letter share one), a state is the offset of its row, and the states
 * in which an anchor ends are numbered last, so the loop is one lookup and one comparison for each byte.
 */

export interface Automaton {
  /** Class of each byte value. */
  readonly classes: Uint8Array;
  /** Row of each state; an entry is the offset of the next state's row. State 0 is the start. */
  readonly table: Uint16Array | Uint32Array;
  readonly width: number;
  /** States from this row offset on are ends of anchors. */
  readonly firstEnd: number;
  /** For state `firstEnd / width + n`: its anchors are `ends[starts[n]] … ends[starts[n + 1] - 1]`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const fold = (byte: number) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte);

/** Builds the automaton of `anchors` (ASCII, any case; an anchor's id is its index; none may be empty). */
export function buildAutomaton(anchors: readonly string[]): Automaton {
  const words = anchors.map((anchor) => Buffer.from(anchor, 'latin1').map(fold));
  const classes = new Uint8Array(256);
  let width = 1;
  for (const word of words) {
    for (const byte of word) if (classes[byte] === 0) classes[byte] = width++;
  }
  for (let byte = 0x41; byte <= 0x5a; byte++) classes[byte] = classes[byte + 0x20]!;

  const next: Int32Array[] = [new Int32Array(width)];
  const ended: number[][] = [[]];
  words.forEach((word, id) => {
    if (word.length === 0) throw new Error(`anchor ${id} is empty`);
    let state = 0;
    for (const byte of word) {
      const row = next[state]!;
      const column = classes[byte]!;
      if (row[column] === 0) {
        row[column] = next.length;
        next.push(new Int32Array(width));
        ended.push([]);
      }
      state = row[column]!;
    }
    ended[state]!.push(id);
  });

  // Breadth first, so that the state to fall back to (the longest proper suffix) is complete before it is needed.
  const fallback = new Int32Array(next.length);
  const queue = [...next[0]!].filter((state) => state !== 0);
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head]!;
    const row = next[state]!;
    const suffix = fallback[state]!;
    ended[state]!.push(...ended[suffix]!);
    for (let column = 0; column < width; column++) {
      const child = row[column]!;
      const fallen = next[suffix]![column]!;
      if (child === 0) row[column] = fallen;
      else {
        fallback[child] = fallen;
        queue.push(child);
      }
    }
  }

  const order = [...next.keys()];
  const isEnd = (state: number) => (ended[state]!.length > 0 ? 1 : 0);
  order.sort((a, b) => isEnd(a) - isEnd(b) || a - b);
  const renumbered = new Uint32Array(next.length);
  order.forEach((state, position) => {
    renumbered[state] = position * width;
  });
  const size = next.length * width;
  const table = size <= 0x10000 ? new Uint16Array(size) : new Uint32Array(size);
  for (const state of order) {
    const row = next[state]!;
    for (let column = 0; column < width; column++) {
      table[renumbered[state]! + column] = renumbered[row[column]!]!;
    }
  }
  const endStates = order.filter((state) => isEnd(state));
  const starts = new Uint32Array(endStates.length + 1);
  endStates.forEach((state, index) => {
    starts[index + 1] = starts[index]! + ended[state]!.length;
  });
  const firstEnd = (next.length - endStates.length) * width;
  const ends = Uint32Array.from(endStates.flatMap((state) => ended[state]!));
  return { classes, table, width, firstEnd, starts, ends };
}

/**
 * Walks over `bytes[from] … bytes[to - 1]` from `state` (0 at the start of a text) and calls `onEnd(state, end)`
 * wherever one or more anchors end; `end` is the offset behind them. Returns the state to go on from.
 */
export function walk(
  automaton: Automaton,
  bytes: Uint8Array,
  from: number,
  to: number,
  state: number,
  onEnd: (state: number, end: number) => void,
): number {
  const { classes, table, firstEnd } = automaton;
  let row = state;
  for (let index = from; index < to; index++) {
    row = table[row + classes[bytes[index]!]!]!;
    if (row >= firstEnd) onEnd(row, index + 1);
  }
  return row;
}

/** Calls `onHit(anchor, end)` for every anchor that ends in `state`, a state that `walk` reported. */
export function anchorsEnding(
  automaton: Automaton,
  state: number,
  end: number,
  onHit: (anchor: number, end: number) => void,
): void {
  const { starts, ends, firstEnd, width } = automaton;
  const index = (state - firstEnd) / width;
  for (let at = starts[index]!; at < starts[index + 1]!; at++) onHit(ends[at]!, end);
}

/** Length of the header in 32-bit words: width, firstEnd, bytes of a table entry, lengths of the three arrays. */
const headerWords = 6;

/** The automaton as bytes, in the byte order of this machine. */
export function serializeAutomaton(automaton: Automaton): Uint8Array {
  const { classes, table, width, firstEnd, starts, ends } = automaton;
  const header = Uint32Array.of(
    width,
    firstEnd,
    table.BYTES_PER_ELEMENT,
    starts.length,
    ends.length,
    table.length,
  );
  return Buffer.concat(
    [header, starts, ends, classes, table].map(
      (part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength),
    ),
  );
}

/** Reads what `serializeAutomaton` wrote, without copying; `bytes` must start at a multiple of 4 in its buffer. */
export function deserializeAutomaton(bytes: Uint8Array): Automaton {
  const { buffer, byteOffset } = bytes;
  const header = new Uint32Array(buffer, byteOffset, headerWords);
  const [width, firstEnd, entryBytes, startCount, endCount, entries] = header as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  let at = byteOffset + headerWords * 4;
  const starts = new Uint32Array(buffer, at, startCount);
  at += starts.byteLength;
  const ends = new Uint32Array(buffer, at, endCount);
  at += ends.byteLength;
  const classes = new Uint8Array(buffer, at, 256);
  at += 256;
  const table =
    entryBytes === 2 ? new Uint16Array(buffer, at, entries) : new Uint32Array(buffer, at, entries);
  return { classes, table, width, firstEnd, starts, ends };
}
