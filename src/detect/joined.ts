import type { Block } from '../text/blocks.ts';
import { byteTable } from '../text/byteTable.ts';
import { joints } from '../wasm/joints.ts';
import { placeInPieces } from './placeInPieces.ts';
import type { RawMatch } from './rawMatch.ts';
import { unwrapped } from './unwrapped.ts';

/** So many pieces make one literal, each of so many bytes. */
const mostPieces = 64;
const longestPiece = 512;
/** What stands before the first piece is looked at for a name. */
const ahead = 80;
/** So many bytes of a token stand on both sides where one was cut. */
const least = 3;

const isQuote = (byte: number | undefined) => byte === 0x22 || byte === 0x27 || byte === 0x60;
const isSpace = (byte: number | undefined) =>
  byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;

const tokenByte = byteTable('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-=.');

/**
 * Finds secrets in string literals that are put together with `+`, over several lines too: what goes over the joint of
 * two pieces. The matches stand where the pieces stand, the joints included. `find` looks at the joined text.
 */
export function joinedMatches(
  { bytes, from, to }: Block,
  find: (joined: Uint8Array) => readonly RawMatch[],
): RawMatch[] {
  const matches: RawMatch[] = [];
  const found = joints(bytes, from, to);
  if (found.length === 0) return matches;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let behind = from;
  for (const plus of found) {
    if (plus < behind) continue;
    const first = jointAt(bytes, plus);
    if (first === null) continue;
    const start = pieceStart(bytes, first.end);
    const kept = [{ from: Math.max(0, start - ahead), to: first.end }];
    let next = first.next;
    while (kept.length < mostPieces) {
      const end = pieceEnd(bytes, next);
      kept.push({ from: next, to: end });
      const joint = jointAt(bytes, skipSpace(bytes, end + 1));
      behind = end;
      if (joint === null) break;
      next = joint.next;
    }
    const joined = Buffer.concat([
      ...kept.map((piece) => buffer.subarray(piece.from, piece.to)),
      Buffer.from('"\n'),
    ]);
    for (const match of find(joined)) {
      const [begun, ended] = [placeInPieces(kept, match.start), placeInPieces(kept, match.end - 1)];
      if (begun.piece === ended.piece) continue;
      const place = { start: begun.at, end: ended.at + 1, shown: match.shown };
      matches.push(unwrapped(match, joined, 'joined', place));
    }
  }
  return matches;
}

/** The end of the piece before the `+` at `plus` and the start of the one behind it, where a token may go on. */
function jointAt(bytes: Uint8Array, plus: number): { end: number; next: number } | null {
  if (bytes[plus] !== 0x2b) return null;
  let end = plus - 1;
  while (plus - end < longestPiece && isSpace(bytes[end])) end--;
  if (!isQuote(bytes[end])) return null;
  const next = skipSpace(bytes, plus + 1);
  if (!isQuote(bytes[next])) return null;
  for (let index = 1; index <= least; index++) {
    if (tokenByte[bytes[end - index]!] !== 1 || tokenByte[bytes[next + index]!] !== 1) return null;
  }
  return { end, next: next + 1 };
}

function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at - from < longestPiece && isSpace(bytes[at])) at++;
  return at;
}

function pieceStart(bytes: Uint8Array, end: number): number {
  let start = end;
  while (start > 0 && end - start < longestPiece && bytes[start - 1] !== bytes[end]) start--;
  return start;
}

function pieceEnd(bytes: Uint8Array, start: number): number {
  const quote = bytes[start - 1];
  let end = start;
  while (end < bytes.length && end - start < longestPiece && bytes[end] !== quote) end++;
  return end;
}
