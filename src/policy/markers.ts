import type { Candidate, ContextLine, Part } from '../detect/candidate.ts';
import { policyMessages as messages } from '../messages/policy.ts';
import { nearestName } from '../nearestName.ts';
import { commentsIn, hasComments } from './comments.ts';
import type { ForeignMarker } from './config.ts';
import { matchForeignMarkers } from './foreignMarkers.ts';

/** `keyguard:allow RULE -- reason` in a comment. */
export interface Marker {
  readonly line: number;
  /** Of the word `keyguard:allow`, from 1. */
  readonly column: number;
  readonly rule: string;
  readonly reason: string;
  /** Whether nothing but comment stands on its line: then it may speak of the next one. */
  readonly alone: boolean;
}

/** Something that looks like a marker and allows nothing, because of `fault`. */
export interface BrokenMarker {
  readonly line: number;
  readonly fault: 'malformed' | 'no comment' | 'no comments here' | 'long line';
}

const word = 'keyguard:allow';
const longestLine = 1000;
/** To compare a name with those of all rules takes milliseconds. */
const mostSuggestions = 16;
/** In XML, two hyphens end a comment or break it: there, a colon stands before the reason. */
const grammar = /^\s+([a-z0-9][a-z0-9-]*)(?:\s+--|\s*:)\s+(?=\S*[\p{L}\p{N}])(.+)$/u;

/** The markers in some lines of a file, in their order; lines that are cut count as long ones. */
export function markersIn(
  file: string,
  lines: Iterable<Pick<ContextLine, 'number' | 'text' | 'offset' | 'cut'>>,
): { markers: Marker[]; broken: BrokenMarker[] } {
  const markers: Marker[] = [];
  const broken: BrokenMarker[] = [];
  for (const { number: line, text, cut } of lines) {
    if (!text.includes(word)) continue;
    const fault = !hasComments(file)
      ? 'no comments here'
      : cut || text.length > longestLine
        ? 'long line'
        : null;
    const comments = fault ? [] : commentsIn(text).filter((comment) => comment.text.startsWith(word));
    if (fault || comments.length === 0) broken.push({ line, fault: fault ?? 'no comment' });
    for (const comment of comments) {
      let at = 0;
      for (const piece of comment.text.split(word).slice(1)) {
        const column = comment.start + comment.text.indexOf(word, at) + 1;
        at = column - comment.start + word.length - 1;
        const [, rule, reason] = grammar.exec(piece.replace(/[\s,;]+$/, '')) ?? [];
        if (rule && reason) markers.push({ line, column, rule, reason, alone: comment.alone });
        else broken.push({ line, fault: 'malformed' });
      }
    }
  }
  return { markers, broken };
}

/**
 * Gives each marker its finding: the part of its rule that is nearest on the line that it speaks of. One marker
 * allows one part, so that a second secret beside it is still found.
 *
 * @param honoured markers of other tools that count, too
 */
export function matchMarkers(
  file: string,
  candidates: readonly Candidate[],
  rules: ReadonlySet<string>,
  honoured: readonly ForeignMarker[] = [],
) {
  const allowed = new Map<Part, Marker>();
  const notices: string[] = [];
  const lines = linesOf(candidates);
  const { markers, broken } = markersIn(file, lines);
  if (markers.length === 0 && broken.length === 0 && honoured.length === 0)
    return { markers: allowed, notices };

  const parts = candidates.flatMap((candidate) => candidate.parts);
  const byLine = new Map<number, Part[]>();
  for (const part of parts) {
    for (const line of new Set([part.line, part.endLine])) {
      const known = byLine.get(line);
      if (known) known.push(part);
      else byLine.set(line, [part]);
    }
  }
  const partsOn = (line: number) => byLine.get(line) ?? [];
  const alone = new Set(markers.filter((marker) => marker.alone).map(({ line }) => line));
  /** What a marker speaks of: its own line, else the next one that is no marker. */
  const partsFor = (line: number): Part[] => {
    let target = line;
    while (alone.has(target) && partsOn(target).length === 0) target++;
    return partsOn(target);
  };
  const suggestions = new Map<string, string | null>();
  /** Of a name that no rule has, the one that was meant; it is looked for once, and for the first such names only. */
  const suggestionFor = (rule: string): string | null => {
    const known = suggestions.get(rule);
    if (known !== undefined || suggestions.size >= mostSuggestions) return known ?? null;
    const nearest = nearestName(rule, rules);
    suggestions.set(rule, nearest);
    return nearest;
  };
  for (const marker of markers) {
    const { line, rule } = marker;
    const here = partsFor(line);
    if (!rules.has(rule)) {
      if (here.length > 0)
        notices.push(messages.markerOfUnknownRule(file, line, rule, suggestionFor(rule), rulesOf(here)));
      continue;
    }
    const same = here.filter((part) => part.rule === rule);
    const free = same.filter((part) => !allowed.has(part));
    const nearest = free.sort((left, right) => distance(marker, left) - distance(marker, right))[0];
    if (nearest) for (const part of same) if (samePlace(part, nearest)) allowed.set(part, marker);
    if (here.length > 0 && same.length === 0)
      notices.push(messages.markerOfOtherRule(file, line, rule, rulesOf(here)));
  }
  const brokenForeign = matchForeignMarkers(file, lines, candidates, honoured, allowed);
  for (const { line, fault } of [...broken, ...brokenForeign])
    for (const { rule } of [...partsOn(line), ...partsOn(line + 1)].slice(0, 1))
      notices.push(messages.brokenMarker(file, line, fault, rule));
  return { markers: allowed, notices };
}

/** What the contexts of all candidates show of a file; of two views of a line the whole one. */
function linesOf(candidates: readonly Candidate[]): ContextLine[] {
  const lines = new Map<number, ContextLine>();
  for (const line of candidates.flatMap(({ context }) => context))
    if (lines.get(line.number)?.cut !== false) lines.set(line.number, line);
  return [...lines.values()].sort((left, right) => left.number - right.number);
}

const rulesOf = (parts: readonly Part[]): string[] => [...new Set(parts.map(({ rule }) => rule))];

/** Characters between a marker and a part of its line; on another line, from that line's start. */
function distance(marker: Marker, part: Part): number {
  if (marker.line !== part.line && marker.line !== part.endLine) return part.column;
  if (part.endLine === marker.line && part.endColumn <= marker.column) return marker.column - part.endColumn;
  return Math.max(0, part.column - marker.column);
}

const samePlace = (left: Part, right: Part) =>
  left.line === right.line && left.column === right.column && left.value === right.value;
