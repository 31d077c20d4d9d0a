import { type Machine, startMachine } from './machine.ts';

/** Longer ones are rare in a commit, and zlib, which takes milliseconds to load, is faster at them. */
const mostDeflated = 0x8000;
const mostInflated = 0x40000;

/** In which order the lengths of code lengths stand. https://www.rfc-editor.org/rfc/rfc1951#page-13 */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const scratch = 0;
const scratchSize = 0x1000;

let machine: Machine | null | undefined;

/**
 * Inflates a short zlib stream (https://www.rfc-editor.org/rfc/rfc1950). Its checksum is not looked at: what git
 * stores is told from its hash.
 *
 * @returns null where it is long, or is none: ask zlib, which says what is wrong
 */
export function inflate(deflated: Uint8Array): Uint8Array | null {
  const { length } = deflated;
  const isPlain =
    length > 6 &&
    length <= mostDeflated &&
    (deflated[0]! & 0x0f) === 8 &&
    (deflated[1]! & 0x20) === 0 &&
    ((deflated[0]! << 8) | deflated[1]!) % 31 === 0;
  if (!isPlain) return null;
  if (machine === undefined) {
    machine = startMachine();
    machine?.memory.grow(Math.ceil((scratchSize + mostDeflated + mostInflated) / 0x10000) - 1);
  }
  if (machine === null) return null;
  const memory = new Uint8Array(machine.memory.buffer);
  const [input, output] = [scratchSize, scratchSize + mostDeflated];
  memory.set(order, scratch);
  memory.set(deflated, input);
  const end = machine.inflate(input + 2, input + length - 4, output, output + mostInflated, scratch);
  return end === 0 ? null : memory.slice(output, end);
}
