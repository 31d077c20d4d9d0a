import { placed } from './placed.ts';

/** Whether `narrow` would change these bytes; without WebAssembly, whether it might. */
export function isWide(bytes: Uint8Array): boolean {
  if (!bytes.includes(0)) return false;
  const text = placed(bytes, 0, bytes.length);
  if (text === null) return true;
  const end = text.base + bytes.length;
  return text.machine.wide(text.base, end) < end;
}
