import { randomBits } from '../randomness.ts';
import { hasThreeKinds } from './hasThreeKinds.ts';
import { needed } from './needed.ts';

/** A file in a folder, or what begins like one. One of 64 base64 texts begins like a path; no path has letters of both cases and digits at random. */
export function isPath(value: string): boolean {
  if (/^[\w-]+\/(?:[\w.-]+\/)*[\w-]+\.[a-z]\w{0,3}$/.test(value)) return randomBits(value) < needed.path;
  if (!/^(?:\.{0,2}|~|[A-Za-z]:)[/\\]/.test(value)) return false;
  const isBase64 = /^\/[A-Za-z0-9+/]{23,}={0,2}$/.test(value);
  return !(isBase64 && hasThreeKinds(value) && randomBits(value) >= needed.path);
}
