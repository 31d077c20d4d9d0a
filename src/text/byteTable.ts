/**
 * By byte (256 of them): `value` for those of `characters`, which are latin-1, put into `table`, which else is 0.
 * Tables are made when the program starts: one loop for all of them is compiled sooner than a loop for each.
 */
export function byteTable(
  characters: string,
  value = 1,
  table = new Uint8Array(256),
): Uint8Array<ArrayBuffer> {
  for (let index = 0; index < characters.length; index++) table[characters.charCodeAt(index)] = value;
  return table;
}
