import type { Block } from '../text/blocks.ts';
import { latin1 } from '../text/latin1.ts';
import { lineEnds } from '../text/lines.ts';
import { accept } from './accept.ts';
import type { CompiledRule } from './compiledRule.ts';
import { encodedMatches } from './encoded.ts';
import { assignmentFinder } from './generic/findAssignment.ts';
import { literalReader } from './generic/values/literalReader.ts';
import { isPiece } from './isPiece.ts';
import { joinedMatches } from './joined.ts';
import { loneValue } from './loneValue.ts';
import { namedValue } from './namedValue.ts';
import { besideRegion, isBesideValue, isNamedSecret, isNear, nameRegion } from './near.ts';
import { isPublicValue } from './publicValue.ts';
import type { RawMatch } from './rawMatch.ts';
import { type Slice, type SliceReader, sliceReader } from './reading.ts';
import { strongestOnly } from './resolve.ts';
import { offsetOf, type RuleSet, ruleOf, signShift, trait, traitWords, translatedOwner } from './ruleSet.ts';
import { isRunAt, runFinder } from './runFinder.ts';
import { signFinder } from './signFinder.ts';

/** Counts work, so that tests can see that it stays within bounds. */
export interface Instruments {
  executions: number;
}

/** So many bytes before a match are seen, for its boundary and to tell what kind of letter stands there. */
const before = 8;

/** What is asked of a block. */
export interface MatchOptions {
  /** Only rules with a marker of their own whose findings are certain: for binaries. */
  readonly certainOnly: boolean;
  readonly instruments: Instruments;
  /** How many encodings the text was taken out of; 0 if left out. */
  readonly depth?: number;
}

/** An encoded text in an encoded text is looked at, but not one in that. */
const deepest = 2;

/** A stretch of a block in which a rule's expression may match, with the names that are its reason. */
interface Stretch {
  from: number;
  to: number;
  /** Ends of the names in it, for rules without a marker. */
  readonly names: number[];
}

/**
 * Finds everything that the anchors between `block.from` and `block.to` lead to; it may stand before or behind
 * them. The matches may overlap.
 */
export function findMatches(block: Block, rules: RuleSet, options: MatchOptions): RawMatch[] {
  const { bytes } = block;
  const { certainOnly, instruments } = options;
  const depth = (options.depth ?? 0) + 1;
  const matches: RawMatch[] = [];
  // There may be very many short texts that were encoded, and most of them lead to nothing.
  if (depth === 1 || hasAnchor(block, rules)) followAnchors(block, rules, options, matches);
  const whole = certainOnly || !block.last || block.from > 0 ? null : loneValue(bytes, rules);
  if (whole !== null) matches.push(whole);
  if (!certainOnly && matches.length > 0) searchBeside(bytes, rules, instruments, matches);
  if (!certainOnly && depth <= deepest) {
    const inner = { certainOnly, instruments, depth };
    const find = (decoded: Uint8Array) =>
      findMatches({ bytes: decoded, base: 0, from: 0, to: decoded.length, last: true }, rules, inner);
    for (const match of encodedMatches(block, find)) matches.push(match);
    for (const match of joinedMatches(block, find)) matches.push(match);
  }
  if (matches.length === 0) return matches;
  const counting =
    rules.disabled.size === 0 ? matches : matches.filter(({ rule }) => !rules.disabled.has(rule.id));
  const secret = counting.filter((match) => !isPublicValue(bytes, match, rules.isPublic));
  return strongestOnly(withoutTables(secret, bytes).filter((match) => !isPiece(bytes, match)));
}

/**
 * Makes the function that looks for the matches of a rule that begin between `from` and `to`, and adds those that are
 * wanted to `matches`.
 */
function searcher({ slice, readings }: SliceReader, instruments: Instruments, matches: RawMatch[]) {
  return (compiled: CompiledRule, from: number, to: number, isWanted: (match: RawMatch) => boolean): void => {
    // A match begins within the stretch; behind it one character more is seen, for the expression's boundary.
    const first = Math.max(0, from);
    const around = slice(first - before, to + 1);
    const { at } = around;
    const end = Math.min(around.text.length, to + 1 - at);
    for (const reading of readings(around)) {
      const { regex } = compiled;
      const input = end === reading.length ? reading : reading.slice(0, end);
      regex.lastIndex = first - at;
      for (;;) {
        instruments.executions++;
        const match = regex.exec(input);
        if (match === null) break;
        // A value and what follows it may both be one: go on behind the match, but never stand still.
        if (match[0] === '') regex.lastIndex++;
        const found = accept(compiled, match, at);
        if (found !== null && isWanted(found)) matches.push(found);
      }
    }
  };
}

function hasAnchor({ bytes, from, to }: Block, rules: RuleSet): boolean {
  let has = false;
  rules.find(bytes, from, to, false, () => {
    has = true;
  });
  return has;
}

/** Adds to `matches` what the anchors lead to. */
function followAnchors(block: Block, rules: RuleSet, options: MatchOptions, matches: RawMatch[]): void {
  const { bytes } = block;
  const reader = sliceReader(bytes);
  // Around names other slices are cut than behind markers; with one reader, each would be cut anew for the other.
  const behindMarkers = sliceReader(bytes);
  const search = searcher(reader, options.instruments, matches);
  const { ownerStarts, owners, traits } = rules;
  const lineEnd = lineEnds(bytes);
  const findAssignment = assignmentFinder(bytes, reader.slice, literalReader(), rules);
  const hasSign = signFinder(bytes);
  const hasRun = [runFinder(bytes, 0), runFinder(bytes, 1)] as const;
  /** By rule: the end of its last match, to pass over anchors inside of it. */
  const behind = new Map<number, number>();
  const stretches = new Map<number, Stretch[]>();
  let assignmentEnd = 0;

  const onHit = (anchor: number, end: number, start: number) => {
    for (let at = ownerStarts[anchor]!; at < ownerStarts[anchor + 1]!; at++) {
      const owned = owners[at]!;
      if (owned >= translatedOwner) {
        if (options.certainOnly || end <= assignmentEnd) continue;
        assignmentEnd = findAssignment(start, end, owned - translatedOwner, matches);
        continue;
      }
      const owner = ruleOf(owned);
      const flags = traits[owner * traitWords]!;
      if (options.certainOnly && (flags & (trait.near | trait.certain)) !== trait.certain) continue;
      const maxLength = traits[owner * traitWords + 1]!;
      const run = traits[owner * traitWords + 2]!;
      const sign = flags >>> signShift;
      const alphabet = (flags & trait.wide) === 0 ? 0 : 1;
      if ((flags & trait.anchored) !== 0) {
        const matchStart = start - offsetOf(owned);
        if (matchStart < (behind.get(owner) ?? 0) || !isRunAt(bytes, matchStart, alphabet, run)) continue;
        if (sign !== 0 && !bytes.subarray(matchStart, matchStart + maxLength).includes(sign)) continue;
        const found = matchAt(
          rules.rule(owner),
          behindMarkers.slice(matchStart - before, matchStart + maxLength + 1),
          matchStart,
        );
        if (found === null) continue;
        behind.set(owner, found.end);
        if (found.match !== null) matches.push(found.match);
      } else if ((flags & trait.near) !== 0) {
        const region = nameRegion(bytes, start, end, maxLength, lineEnd);
        if (region <= end) continue;
        // A value of another alphabet may stand there, but none of this rule's.
        if (run === 0 || hasRun[alphabet](end, Math.min(bytes.length, region), run))
          extend(owner, end, region, end);
      } else {
        const [from, to] = [Math.max(0, end - maxLength), start + maxLength];
        if (sign === 0 || hasSign(owner, sign, from, to)) extend(owner, from, to, -1);
      }
    }
  };

  /** Notes a stretch; stretches of a rule that touch are joined, so that no byte is looked at twice. */
  const extend = (owner: number, from: number, to: number, name: number) => {
    let list = stretches.get(owner);
    if (list === undefined) {
      list = [];
      stretches.set(owner, list);
    }
    const last = list.at(-1);
    if (last !== undefined && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.from = Math.min(last.from, from);
      if (name >= 0) last.names.push(name);
    } else list.push({ from, to, names: name >= 0 ? [name] : [] });
  };

  const matchAt = (compiled: CompiledRule, around: Slice, start: number) => {
    for (const reading of behindMarkers.readings(around)) {
      options.instruments.executions++;
      compiled.regex.lastIndex = start - around.at;
      const match = compiled.regex.exec(reading);
      if (match !== null) {
        return { end: start + match[0].length, match: accept(compiled, match, around.at) };
      }
    }
    return null;
  };

  rules.find(bytes, block.from, block.to, options.certainOnly, onHit);
  for (const [owner, list] of stretches) {
    const compiled = rules.rule(owner);
    for (const { from, to, names } of list) {
      search(compiled, from, to, (match) => !compiled.rule.near || isNear(bytes, names, match));
      for (const name of names) {
        const found = namedValue(bytes, name, compiled);
        if (found !== null && isNear(bytes, [name], found)) matches.push(found);
      }
    }
  }
}

/** More values than this under one name that hardly tells are a table: test vectors, translations, a registry. */
const mostOfOneName = 3;
/** So are more different ones than this that a rule finds near its provider's name, and that have none of their own: ids, digests. */
const mostUnnamed = 5;

function withoutTables(matches: readonly RawMatch[], bytes: Uint8Array): readonly RawMatch[] {
  const values = new Map<string, Set<string | RawMatch>>();
  for (const match of matches) {
    const group = groupOf(match);
    if (group === undefined) continue;
    const known = values.get(group) ?? new Set();
    values.set(
      group,
      known.add(match.weakName === undefined ? latin1(bytes, match.start, match.end) : match),
    );
  }
  return matches.filter((match) => {
    const count = values.get(groupOf(match) ?? '')?.size ?? 0;
    if (match.weakName !== undefined) return count <= mostOfOneName;
    return count <= mostUnnamed || isNamedSecret(bytes, match);
  });
}

/** What a match that little speaks for has in common with others: its weak name, or the provider that it is near to. */
const groupOf = ({ weakName, name, rule }: RawMatch) =>
  weakName ?? (rule.near && name === undefined ? rule.id : undefined);

/** Looks for the rules that count beside another's finding, around each of these findings. */
function searchBeside(
  bytes: Uint8Array,
  rules: RuleSet,
  instruments: Instruments,
  matches: RawMatch[],
): void {
  const search = searcher(sliceReader(bytes), instruments, matches);
  const found = matches.slice().sort((a, b) => a.start - b.start);
  for (const index of rules.withBeside) {
    const compiled = rules.rule(index);
    let done = 0;
    for (const match of found) {
      if (!compiled.rule.beside.includes(match.rule.id)) continue;
      const { from, to } = besideRegion(bytes, match, compiled.rule.maxLength);
      if (to > done) search(compiled, Math.max(from, done), to, (other) => isBesideValue(bytes, other));
      done = Math.max(done, to);
    }
  }
}
