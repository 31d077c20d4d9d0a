/** A stretch of bytes. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Which of the pieces holds the byte with this index of all of them taken together, and where it stands. */
export function placeInPieces(pieces: readonly Piece[], index: number): { piece: number; at: number } {
  let left = index;
  for (const [piece, { from, to }] of pieces.entries()) {
    if (left < to - from) return { piece, at: from + left };
    left -= to - from;
  }
  return { piece: pieces.length, at: pieces.at(-1)!.to };
}
