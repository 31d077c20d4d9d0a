/** A line of `before` and the same one of `after`, by their indexes. */
export type Pair = readonly [before: number, after: number];

/**
 * The longest common subsequence of two texts' lines, by the greedy algorithm of Myers, which is quick where little
 * differs: http://www.xmailserver.org/diff2.pdf
 */
export function commonLines(before: readonly string[], after: readonly string[]): Pair[] {
  const trace: Map<number, number>[] = [];
  let furthest = new Map([[1, 0]]);
  for (let edits = 0; edits <= before.length + after.length; edits++) {
    trace.push(furthest);
    const next = new Map<number, number>();
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = startOn(diagonal, edits, furthest);
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      next.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length)
        return wayBack(trace, before.length, after.length);
    }
    furthest = next;
  }
  return [];
}

type Furthest = ReadonlyMap<number, number>;

/** Whether the furthest way to a diagonal ends with a new line (else, with one that goes). */
function isAddition(diagonal: number, edits: number, furthest: Furthest): boolean {
  const [left, right] = [furthest.get(diagonal - 1) ?? -1, furthest.get(diagonal + 1) ?? -1];
  return diagonal === -edits || (diagonal !== edits && left < right);
}

/** How far that way has got before it meets equal lines. */
const startOn = (diagonal: number, edits: number, furthest: Furthest): number =>
  isAddition(diagonal, edits, furthest)
    ? (furthest.get(diagonal + 1) ?? -1)
    : (furthest.get(diagonal - 1) ?? -1) + 1;

function wayBack(trace: readonly Furthest[], beforeLength: number, afterLength: number): Pair[] {
  const pairs: Pair[] = [];
  let [x, y] = [beforeLength, afterLength];
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const furthest = trace[edits]!;
    const diagonal = x - y;
    const start = edits === 0 ? 0 : startOn(diagonal, edits, furthest);
    while (x > start && y > start - diagonal) pairs.push([--x, --y]);
    if (isAddition(diagonal, edits, furthest)) y--;
    else x--;
  }
  return pairs.reverse();
}
