/**
 * Stands in for `pako` inside isomorphic-git: the two calls that it makes, on Node's own zlib. What would be too large
 * to read so is not inflated whole: a file of a kilobyte may hold a megabyte.
 */
import { deflateSync, inflateSync } from 'node:zlib';
import { largestLooseObject } from '../../src/git/largestLooseObject.ts';

/** The header: `blob 1048576` and a zero byte. */
const header = 16;

export default {
  inflate: (data: Uint8Array): Uint8Array =>
    inflateSync(data, { maxOutputLength: largestLooseObject + header }),
  deflate: (data: Uint8Array): Uint8Array => deflateSync(data),
};
