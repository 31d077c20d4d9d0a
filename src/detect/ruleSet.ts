import { lowerCase } from '../text/lowerCase.ts';
import type { Machine } from '../wasm/machine.ts';
import { createFinder, type Finder, type PrefilterEngine } from './anchors/createFinder.ts';
import { plainFinder } from './anchors/plainFinder.ts';
import { buildPrefilter, type Commonness, type Prefilter } from './anchors/prefilter.ts';
import { sight } from './anchors/sift.ts';
import { type CompiledRule, compileRule } from './compiledRule.ts';
import { genericAnchors, genericRules } from './generic/genericRules.ts';
import { type MisfitJudge, misfitJudge } from './generic/misfit.ts';
import {
  buildRandomTable,
  type RandomFinder,
  randomFinders,
  randomTableSize,
} from './generic/randomFinder.ts';
import { translatedAnchors } from './generic/translatedAnchors.ts';
import { translatedKinds } from './generic/translatedWords.ts';
import { type PublicJudge, publicJudge } from './publicValue.ts';
import type { Rule } from './rule.ts';
import { shortestRun } from './runFinder.ts';

/** A rule's index has so many bits of an owner; above them stands the offset of the anchor, 0 where it is not known. */
const ruleBits = 16;
const ownerOf = (rule: number, offset: number) => (offset << ruleBits) | rule;
export const ruleOf = (owner: number): number => owner & (2 ** ruleBits - 1);
export const offsetOf = (owner: number): number => owner >>> ruleBits;

/** Stands for the generic rules among the owners of an anchor. */
export const genericOwner = 0xffff_ffff;
/** These and those between stand for them where the anchor is of another language, one for each kind (`translatedKinds`). */
export const translatedOwner = genericOwner - translatedKinds.length;

/** The rules in the form that scanning needs: what a text without anchors touches is one table. */
export interface RuleSet {
  readonly prefilter: Prefilter;
  /** Finds the anchors in a text. */
  readonly find: Finder;
  /** Where a text that is read may be put, so that it need not be copied to be looked at. */
  readonly home: Buffer;
  /** Makes the function that tells where in a text something random may stand. */
  randomIn(bytes: Uint8Array): RandomFinder;
  /** Prepares the first search, which would otherwise do it. */
  makeReady(): void;
  /** Indexes of the rules whose form alone says what a text is that holds nothing else. */
  readonly alone: readonly number[];
  /** By anchor id, where its owners stand in `owners` (up to the next anchor's). */
  readonly ownerStarts: Uint32Array;
  /** Indexes of rules with how far behind the start of their match the anchor stands (`ownerOf`), or `genericOwner`. */
  readonly owners: Uint32Array;
  /** By rule, what decides on a hit before the rule itself is needed: `traitWords` words, see `traitsOf`. */
  readonly traits: Uint32Array;
  /** See `buildRandomTable`. */
  readonly randomTable: Uint8Array;
  /** Longest match of any rule, in bytes. */
  readonly longest: number;
  /** Indexes of the rules that have a `beside`. */
  readonly withBeside: Uint32Array;
  /** The rule with this index, its expressions compiled; on first use. */
  rule(index: number): CompiledRule;
  /** Says of a value of a declared form whether its checksum is wrong. Made on first use. */
  readonly isMisfit: MisfitJudge;
  /** Says of a value whether its provider gives it to everybody. Made on first use. */
  readonly isPublic: PublicJudge;
  /** Ids of all rules, the generic ones included. Read on first use. */
  readonly ids: readonly string[];
  /** Ids of rules whose findings do not count: a configuration fills it. */
  readonly disabled: Set<string>;
}

/** What a scan needs of all rules before the first hit. */
type Index = Omit<
  RuleSet,
  'rule' | 'ids' | 'isMisfit' | 'isPublic' | 'find' | 'home' | 'randomIn' | 'makeReady' | 'alone' | 'disabled'
>;

export const traitWords = 3;
/** Bits of the first word of a rule's traits. */
export const trait = { near: 1, certain: 2, anchored: 4, wide: 8, alone: 16, public: 32 } as const;

/** The sign of a rule stands above its flags; 0 for none. */
export const signShift = 8;

/**
 * Flags; longest match; how many bytes in a row of the alphabet (`wide` or word) are sure in every match, at its start where
 * `anchored`, else anywhere. 0 for none.
 */
function traitsOf(rule: Rule): [number, number, number] {
  const isAnchored = isPlaced(rule);
  const where = isAnchored ? 'head' : 'least';
  const [word, wide] = [rule.runs?.word[where] ?? 0, rule.runs?.wide[where] ?? 0];
  const isWide = word < shortestRun && wide > word;
  const length = isWide ? wide : word;
  const flags =
    (rule.near ? trait.near : 0) |
    (rule.confidence === 'certain' ? trait.certain : 0) |
    (isAnchored ? trait.anchored : 0) |
    (isWide ? trait.wide : 0) |
    (rule.alone === true ? trait.alone : 0) |
    (rule.related?.some((related) => related.public) === true ? trait.public : 0) |
    ((rule.sign?.charCodeAt(0) ?? 0) << signShift);
  const run = length < shortestRun && !isAnchored ? 0 : length;
  return [flags, rule.maxLength, Math.min(run, sight.behind - sight.before)];
}

/** Whether it is known of each anchor where it stands in a match, and that is within sight. */
const isPlaced = ({ anchorOffsets }: Rule) =>
  anchorOffsets?.every((offset) => offset <= sight.before) === true;

function buildIndex(rules: readonly Rule[], commonness?: Commonness): Index {
  const ownersOf = new Map<string, number[]>();
  const add = (anchor: string, owner: number) => {
    const owners = ownersOf.get(anchor);
    if (owners === undefined) ownersOf.set(anchor, [owner]);
    else if (!owners.includes(owner)) owners.push(owner);
  };
  rules.forEach((rule, index) => {
    const offsets = isPlaced(rule) ? rule.anchorOffsets! : [];
    rule.anchors.forEach((anchor, at) => {
      add(lowerCase(anchor), ownerOf(index, offsets[at] ?? 0));
    });
  });
  for (const anchor of genericAnchors) add(anchor, genericOwner);
  for (const [anchor, kind] of translatedAnchors)
    add(anchor, translatedOwner + translatedKinds.indexOf(kind));
  const anchors = [...ownersOf.keys()];
  const ownerStarts = new Uint32Array(anchors.length + 1);
  anchors.forEach((anchor, id) => {
    ownerStarts[id + 1] = ownerStarts[id]! + ownersOf.get(anchor)!.length;
  });
  const isCertain = (owner: number) =>
    owner < translatedOwner && !rules[ruleOf(owner)]!.near && rules[ruleOf(owner)]!.confidence === 'certain';
  return {
    prefilter: buildPrefilter(anchors, (id) => ownersOf.get(anchors[id]!)!.some(isCertain), commonness),
    randomTable: buildRandomTable(),
    ownerStarts,
    owners: Uint32Array.from([...ownersOf.values()].flat()),
    traits: Uint32Array.from(rules.flatMap(traitsOf)),
    longest: rules.reduce((longest, rule) => Math.max(longest, rule.maxLength), 0),
    withBeside: Uint32Array.from([...rules.keys()].filter((index) => rules[index]!.beside.length > 0)),
  };
}

function lazyRules(index: Index, count: number, read: (index: number) => Rule): RuleSet {
  const compiled: CompiledRule[] = [];
  let engine: PrefilterEngine | undefined;
  let randomIn: ((bytes: Uint8Array) => RandomFinder) | undefined;
  let judge: MisfitJudge | undefined;
  let judgePublic: PublicJudge | undefined;
  const withTrait = (bit: number) =>
    Array.from({ length: count }, (_, at) => at).filter((at) => (index.traits[at * traitWords]! & bit) !== 0);
  let findAll: Finder | undefined;
  /** Those without names. (The other finder leaves out the anchors of what lacks a character or two.) */
  const rulesIn = (text: string) => {
    const found = new Set<number>();
    findAll ??= plainFinder(index.prefilter);
    findAll(Buffer.from(text, 'latin1'), 0, text.length, false, (anchor) => {
      for (const owner of index.owners.subarray(index.ownerStarts[anchor], index.ownerStarts[anchor + 1]))
        if (owner < translatedOwner && (index.traits[ruleOf(owner) * traitWords]! & trait.near) === 0)
          found.add(ruleOf(owner));
    });
    return Array.from(found, read);
  };
  const ready = () => {
    engine ??= createFinder(index.prefilter, undefined, index);
    return engine;
  };
  return {
    ...index,
    disabled: new Set(),
    get find() {
      return ready().find;
    },
    get home() {
      return ready().home;
    },
    randomIn(bytes) {
      randomIn ??= randomFinders(index.randomTable, ready().room);
      return randomIn(bytes);
    },
    makeReady: ready,
    get alone() {
      return withTrait(trait.alone);
    },
    rule(at) {
      compiled[at] ??= compileRule(read(at), (index.traits[at * traitWords]! & trait.anchored) !== 0);
      return compiled[at];
    },
    isMisfit(value) {
      judge ??= misfitJudge(rulesIn);
      return judge(value);
    },
    isPublic(value, before) {
      judgePublic ??= publicJudge(withTrait(trait.public).map(read));
      return judgePublic(value, before);
    },
    get ids() {
      const declared = Array.from({ length: count }, (_, at) => read(at).id);
      return [...declared, ...Object.values(genericRules).map(({ id }) => id)];
    },
  };
}

/** Makes a rule set in memory. The generic rules are always part of it. */
export function createRuleSet(rules: readonly Rule[], commonness?: Commonness): RuleSet {
  return lazyRules(buildIndex(rules, commonness), rules.length, (index) => rules[index]!);
}

/** Number of 32-bit words of the header of `anchors.bin`. */
const headerWords = 9;
const formatMark = 0x6b67000b;

/**
 * The two files of `dist/`: `rules`, a JSON array with one rule a line, and `anchors`, the index, in which the
 * offsets of these lines stand too, so that one rule is parsed without the others.
 */
export function serializeRuleSet(
  rules: readonly Rule[],
  commonness?: Commonness,
): { rules: Uint8Array; anchors: Uint8Array } {
  const index = buildIndex(rules, commonness);
  const lines = rules.map((rule) => Buffer.from(JSON.stringify(rule)));
  const lineStarts = new Uint32Array(rules.length + 1);
  lineStarts[0] = 2;
  lines.forEach((line, at) => {
    lineStarts[at + 1] = lineStarts[at]! + line.length + 2;
  });
  const text = Buffer.from(`[\n${lines.map(String).join(',\n')}\n]\n`);
  const { ownerStarts, owners, longest, withBeside, prefilter, randomTable, traits } = index;
  const header = Uint32Array.of(
    formatMark,
    ownerStarts.length,
    owners.length,
    withBeside.length,
    lineStarts.length,
    longest,
    prefilter.prefixCount,
    prefilter.longest,
    0,
  );
  const words = [header, ownerStarts, owners, withBeside, lineStarts, traits];
  header[headerWords - 1] =
    words.reduce((sum, part) => sum + part.byteLength, 0) + randomTable.length + prefilter.tables.length;
  const parts = words.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
  return { rules: text, anchors: Buffer.concat([...parts, randomTable, prefilter.tables]) };
}

/**
 * Reads what `serializeRuleSet` made; `read` gives bytes of the rules' file, and is called when a rule is needed.
 *
 * @param anchors starts at a multiple of 4 in its buffer
 * @param machine in whose memory `anchors` lies, where it does
 */
export function deserializeRuleSet(
  anchors: Uint8Array,
  read: (from: number, to: number) => Uint8Array,
  machine?: Machine,
): RuleSet {
  const { buffer, byteOffset } = anchors;
  const cutOff = 'the rules are cut off: install keyguard anew';
  if (anchors.length < headerWords * 4) throw new Error(cutOff);
  let at = byteOffset;
  const words = (count: number) => {
    const view = new Uint32Array(buffer, at, count);
    at += view.byteLength;
    return view;
  };
  const [mark, startCount, ownerCount, besideCount, lineCount, longest, prefixCount, longestAnchor, size] =
    words(headerWords);
  if (mark !== formatMark) throw new Error('the rules were built by another version of keyguard');
  // With a part of them, secrets would pass.
  if (anchors.length !== size) throw new Error(cutOff);
  const ownerStarts = words(startCount!);
  const owners = words(ownerCount!);
  const withBeside = words(besideCount!);
  const lineStarts = words(lineCount!);
  const traits = words((lineCount! - 1) * traitWords);
  const randomTable = anchors.subarray(at - byteOffset, at - byteOffset + randomTableSize);
  const prefilter = {
    tables: anchors.subarray(at - byteOffset + randomTableSize),
    prefixCount: prefixCount!,
    longest: longestAnchor!,
    ...(machine && { machine }),
  };
  return lazyRules(
    { prefilter, randomTable, ownerStarts, owners, traits, longest: longest!, withBeside },
    lineCount! - 1,
    (index) => {
      const line = read(lineStarts[index]!, lineStarts[index + 1]! - 2);
      return JSON.parse(Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString()) as Rule;
    },
  );
}
