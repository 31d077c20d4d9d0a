/** Stands in for `pako` inside isomorphic-git: the two calls that it makes, on Node's own zlib. */
import { deflateSync, inflateSync } from 'node:zlib';

export default {
  inflate: (data: Uint8Array): Uint8Array => inflateSync(data),
  deflate: (data: Uint8Array): Uint8Array => deflateSync(data),
};
