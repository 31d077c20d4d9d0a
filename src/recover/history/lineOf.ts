import { decoderFor } from '../../text/decoder.ts';
import { type Chunks, openText } from '../../text/openText.ts';

/** No further than this is looked, in bytes: a line number is a help, no finding. */
const farthest = 0x4000000;

/** The line (from 1) on which the first of these values stands; 1 where none is found. */
export async function lineOf(chunks: Chunks, values: readonly string[]): Promise<number> {
  const text = await openText(chunks);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of text.chunks) {
    pieces.push(piece);
    length += piece.length;
    if (length > farthest) break;
  }
  const bytes = Buffer.concat(pieces);
  const decoded = decoderFor(bytes).decode(bytes);
  const places = values.map((value) => decoded.indexOf(value)).filter((place) => place >= 0);
  return places.length === 0 ? 1 : decoded.slice(0, Math.min(...places)).split('\n').length;
}
