/**
 * Makes a function that tells whether a byte stands between `from` and `to`. Each who asks does so for one byte, in order
 * of `from`, and has no stretch looked at twice.
 */
export function signFinder(
  bytes: Uint8Array,
): (who: number, byte: number, from: number, to: number) => boolean {
  /** By who asks, where the byte stands next behind the last `from`. */
  const next = new Map<number, number>();
  return (who, byte, from, to) => {
    let at = next.get(who) ?? -1;
    if (at < from) {
      at = bytes.indexOf(byte, from);
      if (at < 0) at = Number.POSITIVE_INFINITY;
      next.set(who, at);
    }
    return at < to;
  };
}
