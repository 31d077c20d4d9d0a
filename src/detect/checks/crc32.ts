/** Made for the first token that ends in one: a commit mostly has none. */
let table: Uint32Array | undefined;

const makeTable = () =>
  Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });

/** CRC-32 (IEEE 802.3, as in zlib) of latin1 text. `node:zlib` has it only from Node 22.2 on. */
export function crc32(text: string): number {
  table ??= makeTable();
  let crc = 0xffffffff;
  for (let index = 0; index < text.length; index++)
    crc = table[(crc ^ text.charCodeAt(index)) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
