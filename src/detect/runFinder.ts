import { byteTable } from '../text/byteTable.ts';

/** `word` and `wide`: of what letters the values of secrets are made. */
export const alphabets: readonly [string, string] = [
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-',
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-+/=.~',
];

const tables = alphabets.map((alphabet) => byteTable(alphabet));

/** Shorter runs are everywhere. */
export const shortestRun = 12;

/** Whether `least` bytes of the alphabet (0 `word`, 1 `wide`) stand at `at`. */
export function isRunAt(bytes: Uint8Array, at: number, alphabet: number, least: number): boolean {
  const table = tables[alphabet]!;
  if (at + least > bytes.length) return false;
  // From the end: what follows a marker by chance is mostly short.
  for (let index = at + least - 1; index >= at; index--) if (table[bytes[index]!] === 0) return false;
  return true;
}

/**
 * Makes a function that tells whether between `from` and `to` there are `least` (`shortestRun` or more) bytes of the
 * alphabet in a row. It is to be asked in order of `from`, and looks at no byte twice.
 */
export function runFinder(bytes: Uint8Array, alphabet: number) {
  const table = tables[alphabet]!;
  /** Start and end of the runs found, in turn. */
  let runs: number[] = [];
  let first = 0;
  let looked = 0;
  /** Where the run began that is not yet at its end, or -1. */
  let open = -1;
  return (from: number, to: number, least: number): boolean => {
    if (from > looked) {
      looked = from;
      open = -1;
    }
    while (first < runs.length && runs[first + 1]! <= from) first += 2;
    if (first === runs.length && first > 0) {
      runs = [];
      first = 0;
    }
    for (; looked < to; looked++) {
      if (table[bytes[looked]!] === 1) {
        if (open < 0) open = looked;
      } else if (open >= 0) {
        if (looked - open >= shortestRun) runs.push(open, looked);
        open = -1;
      }
    }
    for (let run = first; run < runs.length; run += 2) {
      if (Math.min(to, runs[run + 1]!) - Math.max(from, runs[run]!) >= least) return true;
    }
    return open >= 0 && Math.min(to, looked) - Math.max(from, open) >= least;
  };
}
