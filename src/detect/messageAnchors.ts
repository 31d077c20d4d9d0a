import { lowerCase } from '../text/lowerCase.ts';
import { genericAnchors } from './generic/genericRules.ts';
import { translatedAnchors } from './generic/translatedAnchors.ts';
import type { Rule } from './rule.ts';

/** A word of so many characters is long; `hooks/commit-msg` tells such words by the same number. */
const longWord = 16;

/** Anchors of long words are cut to this length: grep has half as many to make ready. */
const cutLength = 7;

/**
 * What `hooks/commit-msg` looks for in a message with grep, to start node only where a rule may find something: the
 * anchors of the rules that find short values; for messages with a long word, these and the beginnings of all others.
 * One a line, in lower case; none holds another.
 */
export function messageAnchors(rules: readonly Rule[]): { short: string; long: string } {
  const needsLongWord = ({ runs }: Rule) =>
    Math.max(runs?.word.least ?? 0, runs?.wide.least ?? 0) >= longWord;
  const short = shortestOnly([
    ...genericAnchors,
    ...translatedAnchors.map(([anchor]) => anchor),
    ...rules.filter((rule) => !needsLongWord(rule)).flatMap(({ anchors }) => anchors),
  ]);
  const others = rules.filter(needsLongWord).flatMap(({ anchors }) => anchors.map(lowerCase));
  const further = others.filter((anchor) => !short.some((each) => anchor.includes(each)));
  const long = shortestOnly([...short, ...further.map((anchor) => anchor.slice(0, cutLength))]);
  const text = (anchors: readonly string[]) => anchors.map((anchor) => `${anchor}\n`).join('');
  return { short: text(short), long: text(long) };
}

/** Of texts of which one holds another, the shorter. */
function shortestOnly(texts: Iterable<string>): string[] {
  // grep looks at lines, and an empty one is in each of them.
  const ofLines = [...texts].map((each) => longest(lowerCase(each).split('\n')));
  const all = [...new Set(ofLines)].sort(
    (left, right) => left.length - right.length || (left < right ? -1 : 1),
  );
  const kept = new Set<string>();
  for (const each of all) if (!holdsOne(each, kept)) kept.add(each);
  return [...kept].sort();
}

const longest = (texts: readonly string[]) => texts.reduce((a, b) => (b.length > a.length ? b : a));

function holdsOne(text: string, parts: ReadonlySet<string>): boolean {
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 1; end <= text.length; end++) if (parts.has(text.slice(start, end))) return true;
  }
  return false;
}
