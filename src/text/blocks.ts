/**
 * A stretch of a text. `bytes` holds it with some of what stands around it; offsets are counted from the start
 * of the text. Where the blocks are cut depends on the text alone, never on the chunks in which it came, so
 * neither does what is found.
 */
export interface Block {
  readonly bytes: Uint8Array;
  /** Offset of `bytes[0]` in the text. */
  readonly base: number;
  /** The stretch itself, as indexes of `bytes`. */
  readonly from: number;
  readonly to: number;
  /** True where nothing follows `bytes`. */
  readonly last: boolean;
}

/** Cuts chunks into blocks of `size` bytes that show `reach` bytes more on both sides. One small chunk is not copied. */
export async function* blocks(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  size: number,
  reach: number,
): AsyncGenerator<Block> {
  let pieces: Uint8Array[] = [];
  let held = 0;
  let base = 0;
  let start = 0;
  /** Joins what is held; what stands before `start - reach` is let go. */
  const join = () => {
    const joined = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces, held);
    const drop = Math.max(0, start - reach - base);
    base += drop;
    const kept = joined.subarray(drop);
    pieces = [kept];
    held = kept.length;
    return kept;
  };
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    pieces.push(chunk);
    held += chunk.length;
    while (base + held > start + size + reach) {
      const kept = join();
      const from = start - base;
      yield { bytes: kept.subarray(0, from + size + reach), base, from, to: from + size, last: false };
      start += size;
    }
  }
  if (held === 0) return;
  const bytes = join();
  yield { bytes, base, from: start - base, to: bytes.length, last: true };
}
