import { describe, expect, test } from '@jest/globals';
import { transcode } from '../../src/text/transcode.ts';

const text = 'key é 鍵 😀';

async function read(bytes: Uint8Array, name: 'utf-16le' | 'utf-16be' | 'utf-32le', cut: number) {
  const pieces: Uint8Array[] = [];
  for await (const piece of transcode([bytes.subarray(0, cut), bytes.subarray(cut)], name))
    pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

describe('transcoding, wherever the chunks are split', () => {
  const little = Buffer.from(text, 'utf16le');
  const points = Uint32Array.from([...text], (character) => character.codePointAt(0)!);

  test.each([
    ['utf-16le', little],
    ['utf-16be', Buffer.from(little).swap16()],
    ['utf-32le', Buffer.from(points.buffer)],
  ] as const)('%s', async (name, bytes) => {
    for (let cut = 0; cut <= bytes.length; cut++) expect(await read(bytes, name, cut)).toBe(text);
  });

  test.each([
    ['utf-16le', Buffer.concat([Buffer.from('one 鍵\n', 'utf16le'), Buffer.from('an 8-bit line, appended')])],
    [
      'utf-16be',
      Buffer.concat([Buffer.from('one 鍵\n', 'utf16le').swap16(), Buffer.from('an 8-bit line, appended')]),
    ],
  ] as const)('8-bit lines behind %s stay', async (name, bytes) => {
    for (let cut = 0; cut <= bytes.length; cut++)
      expect(await read(bytes, name, cut)).toBe('one 鍵\nan 8-bit line, appended');
  });

  test('half a unit at the end is kept as it is', async () => {
    expect(await read(Buffer.concat([little, Buffer.from('\n')]), 'utf-16le', 3)).toBe(`${text}\n`);
  });

  test('what is no character becomes the mark for one', async () => {
    expect(await read(Buffer.from([0x61, 0, 0, 0, 0, 0, 0x11, 0]), 'utf-32le', 4)).toBe('a\ufffd');
  });
});
