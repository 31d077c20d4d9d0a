import { placed, written } from './placed.ts';

/**
 * Where from `from` to `to` a `+` may join two string literals: quotes stand before and behind it, with white space
 * between. Without WebAssembly, every `+`.
 */
export function joints(bytes: Uint8Array, from: number, to: number): number[] {
  if (!bytes.includes(0x2b)) return [];
  const text = placed(bytes, 0, bytes.length);
  if (text === null) return plainJoints(bytes, from, to);
  const { machine, base } = text;
  return written(text, from, to, (at, end, outEnd) =>
    machine.joints(at, end, base, base + bytes.length, 0, outEnd),
  );
}

function plainJoints(bytes: Uint8Array, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf(0x2b, from); at >= 0 && at < to; at = bytes.indexOf(0x2b, at + 1))
    found.push(at);
  return found;
}
