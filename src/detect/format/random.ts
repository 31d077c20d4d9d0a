/** A source of repeatable pseudo-random numbers: the same seed gives the same samples on every machine. */
export interface Random {
  /** A whole number from `min` to `max`, both included. */
  readonly integer: (min: number, max: number) => number;
  /** One of `items`, which is not empty. */
  readonly pick: <T>(items: ArrayLike<T>) => T;
  /** `length` characters out of `chars`. */
  readonly text: (chars: string, length: number) => string;
}

/** mulberry32, which is enough for samples and for nothing else (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
export function seededRandom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(items: ArrayLike<T>): T => items[integer(0, items.length - 1)] as T;
  const text = (chars: string, length: number) => Array.from({ length }, () => pick(chars)).join('');
  return { integer, pick, text };
}
