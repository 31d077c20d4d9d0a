import { anchorOf, lengthOf } from './prefilter.ts';

/**
 * Hands on what was found, in the order of ends, of those that end together the longest first. They come almost in that
 * order, because anchors are short.
 */
export function handHits(
  out: Uint32Array,
  count: number,
  base: number,
  after: number,
  until: number,
  onHit: (anchor: number, end: number, start: number) => void,
): void {
  for (let index = 2; index < count; index += 2) {
    const end = out[index]!;
    if (end > out[index - 2]!) continue;
    const found = out[index + 1]!;
    let to = index;
    for (; to > 0; to -= 2) {
      const other = out[to - 2]!;
      if (other < end || (other === end && lengthOf(out[to - 1]!) >= lengthOf(found))) break;
      out[to] = other;
      out[to + 1] = out[to - 1]!;
    }
    out[to] = end;
    out[to + 1] = found;
  }
  for (let index = 0; index < count; index += 2) {
    const end = out[index]! + base;
    const found = out[index + 1]!;
    if (end > after && end <= until) onHit(anchorOf(found), end, end - lengthOf(found));
  }
}
