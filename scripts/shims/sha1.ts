/** Stands in for `sha.js/sha1.js` inside isomorphic-git: the same two calls on Node's own SHA-1. */
import { createHash, type Hash } from 'node:crypto';

export default class Sha1 {
  readonly #hash: Hash = createHash('sha1');
  update(data: Uint8Array | string): this {
    this.#hash.update(data);
    return this;
  }
  digest(encoding: 'hex'): string {
    return this.#hash.digest(encoding);
  }
}
