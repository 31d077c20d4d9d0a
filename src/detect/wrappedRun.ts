import type { Piece } from './placeInPieces.ts';

/** Tools wrap base64 after 64 or 76 characters. */
const shortestLine = 60;
const longestLine = 80;
/** So many lines are one text. */
const mostLines = 2000;

const isBase64 = (byte: number) =>
  (byte >= 0x30 && byte <= 0x39) ||
  ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) ||
  byte === 0x2b ||
  byte === 0x2f;

/**
 * The lines of base64 that was wrapped, of which the first stands at `from` … `to`: the others follow it, indented or not,
 * and but for the last are as long. Only the first where it is not wrapped.
 */
export function wrappedRun(bytes: Uint8Array, from: number, to: number): readonly Piece[] {
  const lines = [{ from, to }];
  const length = to - from;
  if (length < shortestLine || length > longestLine) return lines;
  while (lines.length < mostLines) {
    const last = lines.at(-1)!;
    if (last.to - last.from !== length) break;
    let start = last.to;
    if (bytes[start] === 0x0d) start++;
    if (bytes[start] !== 0x0a) break;
    start++;
    while (bytes[start] === 0x20 || bytes[start] === 0x09) start++;
    let end = start;
    while (end < bytes.length && end - start <= length && isBase64(bytes[end]!)) end++;
    if (end === start || end - start > length) break;
    lines.push({ from: start, to: end });
  }
  return lines;
}
