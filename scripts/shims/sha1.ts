/** Stands in for `sha.js/sha1.js` inside isomorphic-git: the same two calls on keyguard's own SHA-1. */
import { sha1 } from '../../src/wasm/sha1.ts';

export default class Sha1 {
  readonly #parts: Uint8Array[] = [];
  update(data: Uint8Array | string): this {
    this.#parts.push(typeof data === 'string' ? Buffer.from(data) : data);
    return this;
  }
  digest(_encoding: 'hex'): string {
    return sha1(this.#parts);
  }
}
