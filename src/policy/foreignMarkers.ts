import type { Candidate, ContextLine, Part } from '../detect/candidate.ts';
import { commentsIn, hasComments } from './comments.ts';
import type { ForeignMarker } from './config.ts';
import type { BrokenMarker, Marker } from './markers.ts';

/**
 * How each tool writes its marker.
 * https://github.com/gitleaks/gitleaks#gitleaksallow, https://github.com/Yelp/detect-secrets#inline-allowlisting,
 * https://github.com/secretlint/secretlint/tree/master/packages/%40secretlint/secretlint-rule-filter-comments,
 * https://docs.gitguardian.com/ggshield-docs/reference/secret/ignore
 */
const spellings: Readonly<Record<ForeignMarker, RegExp>> = {
  'gitleaks:allow': /gitleaks:allow/,
  'betterleaks:allow': /betterleaks:allow/,
  'pragma: allowlist secret': /pragma: ?(?:allow|white)list[ -]secret/,
  'pragma: allowlist nextline secret': /pragma: ?(?:allow|white)list[ -]nextline[ -]secret/,
  'trufflehog:ignore': /trufflehog:ignore/,
  'secretlint-disable-line': /secretlint-disable-line/,
  ggignore: /ggignore/,
  'kingfisher:ignore': /kingfisher:ignore/,
};

const isOfWord = (character: string | undefined) => character !== undefined && /[\w-]/.test(character);

/**
 * Gives each marker of another tool its finding: the nearest on the line that it speaks of, with all of its parts on
 * that line. Such a marker names no rule and no reason, so it may not let pass more than that: a second finding
 * beside it is still found.
 *
 * @param taken the parts that a marker allows already; those of this call are added
 */
export function matchForeignMarkers(
  file: string,
  lines: readonly ContextLine[],
  candidates: readonly Candidate[],
  honoured: readonly ForeignMarker[],
  taken: Map<Part, Marker>,
): BrokenMarker[] {
  const broken: BrokenMarker[] = [];
  for (const { number: line, text, cut } of lines) {
    for (const name of honoured) {
      const found = spellings[name].exec(text);
      if (!found) continue;
      const target = name.includes('nextline') ? line + 1 : line;
      if (!hasComments(file)) broken.push({ line, fault: 'no comments here' });
      else if (cut || text.length > 1000) broken.push({ line, fault: 'long line' });
      else if (!standsInComment(text, found)) broken.push({ line, fault: 'no comment' });
      else allowNearest(found.index + 1, line, target, name, candidates, taken);
    }
  }
  return broken;
}

/** As a word of its own: `nogitleaks:allowed` is none. */
function standsInComment(text: string, { index, 0: match }: RegExpExecArray): boolean {
  if (isOfWord(text[index - 1]) || isOfWord(text[index + match.length])) return false;
  return commentsIn(text).some(
    ({ text: comment, start }) => start <= index && index < start + comment.length,
  );
}

function allowNearest(
  column: number,
  line: number,
  target: number,
  name: ForeignMarker,
  candidates: readonly Candidate[],
  taken: Map<Part, Marker>,
): void {
  const onLine = (part: Part) => part.line === target || part.endLine === target;
  const distance = ({ parts }: Candidate) =>
    Math.min(...parts.filter(onLine).map((part) => Math.abs(part.column - column)));
  const [nearest] = candidates
    .filter(({ parts }) => parts.some((part) => onLine(part) && !taken.has(part)))
    .sort((left, right) => distance(left) - distance(right));
  for (const part of nearest?.parts ?? [])
    if (onLine(part) && !taken.has(part))
      taken.set(part, { line, column, rule: part.rule, reason: name, alone: target !== line });
}
