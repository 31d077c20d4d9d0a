/** The name in `names` that `word` most likely meant (at most a third of its letters wrong), or null. */
export function nearestName(word: string, names: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Math.floor(Math.max(word.length, 3) / 3) + 1;
  for (const name of names) {
    const distance = editDistance(word.toLowerCase(), name.toLowerCase(), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [name, distance];
  }
  return best;
}

/**
 * Levenshtein distance in which two neighbours that changed places are one fault, or `limit` where it is no less: a
 * hostile, endless name costs nothing.
 */
function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) >= limit) return limit;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  let leastBefore = 0;
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    let least = row;
    const [before, letter] = [left[row - 2], left[row - 1]];
    for (let column = 1; column <= right.length; column++) {
      // Compared by hand: the names of all rules are gone through for each word that is none of them.
      let distance = previous[column - 1]! + (letter === right[column - 1] ? 0 : 1);
      if (previous[column]! + 1 < distance) distance = previous[column]! + 1;
      if (current[column - 1]! + 1 < distance) distance = current[column - 1]! + 1;
      const isSwapped = letter === right[column - 2] && before === right[column - 1];
      if (isSwapped && beforePrevious[column - 2]! + 1 < distance) distance = beforePrevious[column - 2]! + 1;
      current.push(distance);
      if (distance < least) least = distance;
    }
    // What follows is made of these two rows, and never less than both.
    if (least >= limit && leastBefore >= limit) return limit;
    beforePrevious = previous;
    previous = current;
    leastBefore = least;
  }
  return Math.min(previous[right.length]!, limit);
}
