import { lowerCase } from '../../text/lowerCase.ts';
import { exactTexts } from './exactTexts.ts';
import { lengths } from './lengths.ts';
import type { Format, Node } from './node.ts';

/** Shorter literals stand in too many texts to be worth looking for. */
export const shortestAnchor = 3;
/** From this length on, a literal at the start is as good as a longer one elsewhere: it says where the match begins. */
const enoughAtStart = 4;
/** With 11, `authenticat` of a call stood for every `authentication`; with 24, the tables are larger and no more is passed over. */
const longestAnchor = 16;

/** A literal of a format. */
export interface Anchor {
  /** Lower-cased. */
  readonly text: string;
  /** How far behind the start of a match it stands, in bytes; undefined where that is not the same for each match. */
  readonly offset: number | undefined;
}

/**
 * Literals of which one stands in every match of the format: the set whose shortest literal is the longest, if not those that
 * it begins with are long enough. Empty where the format has no literal that always stands in it.
 */
export function anchorsOf(format: Format): readonly Anchor[] {
  const start = textsAtStart(format).map((text) => ({ text, offset: 0 }));
  const anchors = shortestOf(start) >= enoughAtStart ? start : (bestAnchors(format) ?? []);
  const different = new Map(
    anchors.map(({ text, offset }) => {
      const anchor = { text: keptOf(text), offset };
      return [`${offset} ${anchor.text}`, anchor];
    }),
  );
  return [...different.values()];
}

/** What every match begins with, as far as it is a finite set of texts. */
function textsAtStart(format: Format): readonly string[] {
  let end = format.length;
  while (end > 0 && exactTexts(format.slice(0, end)) === null) end--;
  const texts = exactTexts(format.slice(0, end)) ?? [''];
  const [first] = format;
  return end === 0 && first?.kind === 'secret' ? textsAtStart(first.format) : texts;
}

function bestAnchors(format: Format): readonly Anchor[] | null {
  let best: readonly Anchor[] | null = null;
  const offer = (anchors: readonly Anchor[] | null) => {
    if (anchors && value(anchors) > (best ? value(best) : 0)) best = anchors;
  };
  for (let start = 0; start < format.length; start++) {
    const { min, max } = lengths(format.slice(0, start));
    const offset = min === max ? min : undefined;
    offer(behind(offset, insideOf(format[start]!)));
    // The longest run from here on that is a finite set of texts: "(ghp|gho)" with "_" is ghp_ and gho_.
    for (let end = start + 1; end <= format.length; end++) {
      const texts = exactTexts(format.slice(start, end));
      if (!texts) break;
      offer(texts.map((text) => ({ text, offset })));
    }
  }
  return best;
}

/** The same, so many bytes further behind the start. */
const behind = (bytes: number | undefined, anchors: readonly Anchor[] | null): readonly Anchor[] | null =>
  anchors?.map(({ text, offset }) => ({
    text,
    offset: bytes === undefined || offset === undefined ? undefined : bytes + offset,
  })) ?? null;

/** Of what is repeated, in its first place. */
function insideOf(node: Node): readonly Anchor[] | null {
  if (node.kind === 'secret' || (node.kind === 'repeat' && node.min > 0)) return bestAnchors(node.format);
  if (node.kind !== 'choice') return null;
  const options = node.options.map(bestAnchors);
  return options.every((option) => option !== null) ? options.flat() : null;
}

const keptOf = (text: string) => lowerCase(text.slice(0, longestAnchor));

const shortestOf = (anchors: readonly Anchor[]) => Math.min(...anchors.map(({ text }) => text.length));

/** Length counts first, up to what an anchor keeps; then the fewer the better. */
const value = (anchors: readonly Anchor[]): number =>
  Math.min(shortestOf(anchors), longestAnchor) - new Set(anchors.map(({ text }) => keptOf(text))).size / 1000;
