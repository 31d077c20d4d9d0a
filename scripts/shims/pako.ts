/**
 * Stands in for `pako` inside isomorphic-git: the two calls that it makes, on keyguard's own code and on Node's zlib,
 * which is loaded where it is needed. What would be too large is not inflated whole: a file of a kilobyte may hold a
 * megabyte.
 */

import { largestLooseObject } from '../../src/git/largestLooseObject.ts';
import { inflate } from '../../src/wasm/inflate.ts';

/** The header: `blob 1048576` and a zero byte. */
const header = 16;
const zlib = () => process.getBuiltinModule('node:zlib');

export default {
  inflate: (data: Uint8Array): Uint8Array =>
    inflate(data) ?? zlib().inflateSync(data, { maxOutputLength: largestLooseObject + header }),
  deflate: (data: Uint8Array): Uint8Array => zlib().deflateSync(data),
};
