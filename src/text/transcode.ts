import type { Encoding } from './encoding.ts';

/** Makes UTF-8 of the chunks of a UTF-16 or UTF-32 text (without its mark), wherever they are split. */
export async function* transcode(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  name: Exclude<Encoding['name'], '8-bit'>,
): AsyncGenerator<Uint8Array> {
  const unitLength = name.startsWith('utf-16') ? 2 : 4;
  const decode = unitLength === 2 ? utf16Decoder(name === 'utf-16be') : utf32Decoder(name === 'utf-32be');
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const whole = bytes.length - (bytes.length % unitLength);
    rest = bytes.slice(whole);
    if (whole > 0) yield Buffer.from(decode(bytes.subarray(0, whole)));
  }
  // An incomplete unit at the end is kept as what it is: it may be a line end that lost its second byte.
  if (rest.length > 0) yield rest;
}

function utf16Decoder(swapped: boolean): (bytes: Uint8Array) => string {
  const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
  return (bytes) => decoder.decode(swapped ? Buffer.from(bytes).swap16() : bytes, { stream: true });
}

function utf32Decoder(bigEndian: boolean): (bytes: Uint8Array) => string {
  return (bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const pieces: string[] = [];
    for (let index = 0; index < bytes.length; index += 4) {
      const code = view.getUint32(index, !bigEndian);
      pieces.push(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
    }
    return pieces.join('');
  };
}
