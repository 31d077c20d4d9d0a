import { randomBits } from './randomness.ts';

/**
 * The evidence (see `randomBits`) of a value of a declared form: of the whole, or of its most random piece. Of an id in
 * digits, a dot and a key, the key tells.
 */
export const mostRandom = (value: string): number =>
  Math.max(...[value, ...value.split(/[^A-Za-z0-9]+/)].map(randomBits));
