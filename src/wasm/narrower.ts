import { type Machine, startMachine } from './machine.ts';

/** What `narrow` has made of the first bytes of the room. */
export interface Narrowed {
  /** Up to here stands what is done. */
  readonly end: number;
  /** From here on stands what has to be seen with what comes next, 27 bytes at most. */
  readonly rest: number;
}

/** Takes the zero bytes out of wide letters in a text that comes in pieces. */
export interface Narrower {
  /** Bytes in which the text lies. */
  readonly room: Buffer;
  /** Works on the first `length` bytes of the room, where `more` are to come. */
  narrow(length: number, more: boolean): Narrowed;
  /** Forgets the text. */
  reset(): void;
}

/** So many letters in a row are a stretch. */
const fewest = 7;

/** @param size of the room */
export function createNarrower(size: number, machine: Machine | null = startMachine()): Narrower {
  if (machine === null) return plainNarrower(size);
  machine.memory.grow(Math.ceil(size / 0x10000));
  return {
    room: Buffer.from(machine.memory.buffer, 0, size),
    narrow(length, more) {
      const end = machine.narrow(0, length, more ? 1 : 0);
      return { end, rest: machine.stopped.value };
    },
    reset() {
      machine.unit.value = 0;
    },
  };
}

function plainNarrower(size: number): Narrower {
  const room = Buffer.alloc(size);
  /** In how many bytes each the letters are of a stretch that goes on, or 0. */
  let unit = 0;
  const isLetter = (at: number, bytes: number) =>
    isText(room[at]!) && room[at + 1] === 0 && (bytes === 2 || (room[at + 2] === 0 && room[at + 3] === 0));
  const isStretch = (at: number, to: number, bytes: number) => {
    if (at + fewest * bytes > to) return false;
    for (let letter = 0; letter < fewest; letter++) if (!isLetter(at + letter * bytes, bytes)) return false;
    return true;
  };
  return {
    room,
    narrow(length, more) {
      let end = 0;
      let at = 0;
      for (;;) {
        if (unit > 0) {
          if (at + unit > length && more) break;
          if (at + unit <= length && isLetter(at, unit)) {
            room[end++] = room[at]!;
            at += unit;
            continue;
          }
          unit = 0;
        }
        if (at >= length || (more && at + 4 * fewest > length)) break;
        unit = isStretch(at, length, 4) ? 4 : isStretch(at, length, 2) ? 2 : 0;
        if (unit === 0) room[end++] = room[at++]!;
      }
      return { end, rest: at };
    },
    reset() {
      unit = 0;
    },
  };
}

const isText = (byte: number) =>
  (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d;
