import { lowerCase } from '../../text/lowerCase.ts';
import { exactTexts } from './exactTexts.ts';
import type { Format, Node } from './node.ts';

/** Shorter literals stand in too many texts to be worth looking for. */
export const shortestAnchor = 3;
/** From this length on, a literal at the start is as good as a longer one elsewhere: it says where the match begins. */
const enoughAtStart = 4;
/** With 11, `authenticat` of a call stood for every `authentication`; with 24, the tables are larger and no more is passed over. */
const longestAnchor = 16;

/**
 * Lower-cased literals of which one stands in every match of the format: the set whose shortest literal is the
 * longest, if not those that it begins with are long enough. Empty where the format has no literal that always stands in it.
 */
export function anchorsOf(format: Format): readonly string[] {
  const start = textsAtStart(format);
  const texts = Math.min(...start.map((text) => text.length)) >= enoughAtStart ? start : bestAnchors(format);
  return [...new Set((texts ?? []).map((text) => lowerCase(text.slice(0, longestAnchor))))];
}

/** What every match begins with, as far as it is a finite set of texts. */
function textsAtStart(format: Format): readonly string[] {
  let end = format.length;
  while (end > 0 && exactTexts(format.slice(0, end)) === null) end--;
  const texts = exactTexts(format.slice(0, end)) ?? [''];
  const [first] = format;
  return end === 0 && first?.kind === 'secret' ? textsAtStart(first.format) : texts;
}

function bestAnchors(format: Format): readonly string[] | null {
  let best: readonly string[] | null = null;
  const offer = (texts: readonly string[] | null) => {
    if (texts && value(texts) > (best ? value(best) : 0)) best = texts;
  };
  for (let start = 0; start < format.length; start++) {
    offer(insideOf(format[start]!));
    // The longest run from here on that is a finite set of texts: "(ghp|gho)" with "_" is ghp_ and gho_.
    for (let end = start + 1; end <= format.length; end++) {
      const texts = exactTexts(format.slice(start, end));
      if (!texts) break;
      offer(texts);
    }
  }
  return best;
}

function insideOf(node: Node): readonly string[] | null {
  if (node.kind === 'secret' || (node.kind === 'repeat' && node.min > 0)) return bestAnchors(node.format);
  if (node.kind !== 'choice') return null;
  const options = node.options.map(bestAnchors);
  return options.every((option) => option !== null) ? options.flat() : null;
}

/** Length counts first, up to what an anchor keeps; then the fewer the better. */
function value(texts: readonly string[]): number {
  const shortest = Math.min(...texts.map((text) => text.length), longestAnchor);
  return shortest - new Set(texts.map((text) => lowerCase(text.slice(0, longestAnchor)))).size / 1000;
}
