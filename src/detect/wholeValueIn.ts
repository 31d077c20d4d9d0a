import { isAscii } from 'node:buffer';
import { blocks } from '../text/blocks.ts';
import { decoderFor } from '../text/decoder.ts';
import { type Chunks, openText } from '../text/openText.ts';

const blockSize = 0x400000;

/**
 * Which of `values` stand in a text as a whole, not as a piece of a longer word: the question whether a previous
 * version of a file held a secret already. In bounded memory, wherever the chunks are split.
 */
export async function wholeValueIn(chunks: Chunks, values: Iterable<string>): Promise<Set<string>> {
  const wanted = new Set([...values].filter((value) => value !== ''));
  const found = new Set<string>();
  let longest = 0;
  for (const value of wanted) longest = Math.max(longest, Buffer.byteLength(value));
  const text = await openText(chunks);
  for await (const { bytes } of blocks(text.chunks, blockSize, 2 * longest + 64)) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let decoded: string | undefined;
    for (const value of wanted) {
      const plain = isAscii(Buffer.from(value)) && !/[\r\n]/.test(value);
      if (!plain) decoded ??= decoderFor(bytes).decode(bytes).replaceAll('\r\n', '\n');
      const holds = plain ? inBytes(buffer, value) : inText(decoded!, value.replaceAll('\r\n', '\n'));
      if (!holds) continue;
      found.add(value);
      wanted.delete(value);
    }
    if (wanted.size === 0) break;
  }
  return found;
}

const isWordByte = (byte: number | undefined) =>
  byte !== undefined && /[0-9A-Za-z]/.test(String.fromCharCode(byte));

function inBytes(buffer: Buffer, value: string): boolean {
  for (let at = buffer.indexOf(value, 0, 'latin1'); at >= 0; at = buffer.indexOf(value, at + 1, 'latin1')) {
    const end = at + value.length;
    if (isWordByte(buffer[end]) && isWordByte(buffer[end - 1])) continue;
    // A letter after a byte that is not ASCII may be the second half of a character, see `reading.ts`.
    const before = at > 1 && buffer[at - 2]! >= 0x80 ? undefined : buffer[at - 1];
    if (!isWordByte(before) || !isWordByte(buffer[at])) return true;
  }
  return false;
}

function inText(text: string, value: string): boolean {
  const isWord = (character: string | undefined) => character !== undefined && /[0-9A-Za-z]/.test(character);
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    const end = at + value.length;
    if (isWord(text[at - 1]) && isWord(value[0])) continue;
    if (!isWord(text[end]) || !isWord(value.at(-1))) return true;
  }
  return false;
}
