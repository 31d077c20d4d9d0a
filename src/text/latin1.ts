/** The bytes `from` … `to`, as far as they are there, as a text in which a character is a byte. */
export function latin1(bytes: Uint8Array, from: number, to: number): string {
  const first = Math.max(0, from);
  const length = Math.max(0, Math.min(bytes.length, to) - first);
  return Buffer.from(bytes.buffer, bytes.byteOffset + first, length).toString('latin1');
}
