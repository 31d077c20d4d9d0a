/**
 * Leaves out an incomplete UTF-8 character at the end of a sample that was cut anywhere, and where `cutBefore`, at
 * its start.
 */
export function wholeCharacters(bytes: Uint8Array, cutBefore: boolean): Uint8Array {
  let start = 0;
  while (cutBefore && start < 3 && (bytes[start]! & 0xc0) === 0x80) start++;
  let end = bytes.length;
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = bytes[end - back]!;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    if (length > back) end -= back;
    break;
  }
  return bytes.subarray(start, end);
}
