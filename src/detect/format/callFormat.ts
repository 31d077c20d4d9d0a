import { callParts } from './callParts.ts';

const { argument, gap, value, wrapping } = callParts;

/**
 * The format of a call whose secret is its argument at a position, counted from 0: `callFormat('log_in|signIn', 1)`. The
 * names of what is called stand between bars.
 */
export const callFormat = (callees: string, position: number, secret: string = value) =>
  `(${callees})\\(${gap}${`${argument},${gap}`.repeat(position)}${wrapping}${secret}`;
