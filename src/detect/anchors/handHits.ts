/** Hands on what was found, from the order of starts to that of ends; anchors are short, so little has to move. */
export function handHits(
  out: Uint32Array,
  count: number,
  base: number,
  after: number,
  until: number,
  onHit: (anchor: number, end: number) => void,
): void {
  for (let index = 2; index < count; index += 2) {
    const end = out[index]!;
    if (end >= out[index - 2]!) continue;
    const anchor = out[index + 1]!;
    let to = index;
    for (; to > 0 && out[to - 2]! > end; to -= 2) {
      out[to] = out[to - 2]!;
      out[to + 1] = out[to - 1]!;
    }
    out[to] = end;
    out[to + 1] = anchor;
  }
  for (let index = 0; index < count; index += 2) {
    const end = out[index]! + base;
    if (end > after && end <= until) onHit(out[index + 1]! - 1, end);
  }
}
