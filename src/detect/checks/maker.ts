import type { Random } from '../format/random.ts';

/**
 * The other half of a check that random text does not pass: makes a made-up secret of the right form into one that
 * the check accepts. Only the build and the tests use it.
 */
export type Maker = (secret: string, random: Random) => string;
