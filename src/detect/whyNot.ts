import { checks } from './checks/checks.ts';
import { opensNothing } from './checks/opensNothing.ts';
import { readKeyName } from './generic/keyName.ts';
import { looksRandom } from './generic/randomness.ts';
import { isMadeUp } from './madeUp.ts';
import { isPlaceholder } from './placeholder.ts';
import type { Rule } from './rule.ts';

/** A value of a line that nobody holds to be a secret, and why. */
export interface LeftAlone {
  /** Offset of the value in the line. */
  readonly at: number;
  readonly end: number;
  /** What it is assigned to; empty where that cannot be told. */
  readonly name: string;
  readonly why:
    | 'placeholder'
    | 'madeUp'
    | 'check'
    | 'excluded'
    | 'nameless'
    | 'otherName'
    | 'notRandom'
    | 'otherThing';
  /** The check that it fails, or the rules whose form it has. */
  readonly of: readonly string[];
}

/** A longer line is looked at so far. */
const longest = 4096;
/** Shorter values are no secrets; shorter ones yet have the form of something by chance. */
const shortest = 8;
const shortestForm = 20;

const values = /(["'`])((?:\\.|(?!\1)[^\\])*)\1|[^\s"'`=:,;(){}[\]<>]{8,}/g;
const nameBefore = /([A-Za-z_$][\w.$-]{0,80})["'`\])]{0,4}\s{0,8}(?:=>|:=|[-=:,(])?\s{0,8}["'`({[]{0,4}$/;

/**
 * Why the values of a line (latin1) are left alone: the first reason that applies to each, asked of the same judges as
 * in a scan. Rules without a marker count by their form; names further above are not seen.
 */
export function whyNot(line: string, rules: readonly Rule[]): LeftAlone[] {
  const text = line.slice(0, longest);
  const declared = rules.filter(({ regex }) => regex !== '');
  // Once for the line, and not for each of its values: a line may hold hundreds.
  const matched = declared.map((rule) => ({
    rule,
    forms: [...text.matchAll(new RegExp(rule.regex, 'dg'))],
  }));
  const found: LeftAlone[] = [];
  for (const match of text.matchAll(values)) {
    const value = match[2] ?? match[0];
    const at = match.index + (match[2] === undefined ? 0 : 1);
    const end = at + value.length;
    if (value.length < shortest || (match[2] === undefined && isName(value, text.slice(end)))) continue;
    const name = nameBefore.exec(text.slice(Math.max(0, at - 128), at))?.[1] ?? '';
    const forms = matched.flatMap(({ rule, forms: all }) => {
      const form = all.find((each) => each.index < end && each.index + each[0].length > at);
      return form === undefined ? [] : [{ rule, form }];
    });
    found.push({ at, end, name, ...reasonOf(value, name, forms) });
  }
  return found;
}

/** Without quotes, a word, or what is given a value itself. */
const isName = (value: string, behind: string) => !/\d/.test(value) || /^\s*(?:=|:\s)/.test(behind);

interface Form {
  readonly rule: Rule;
  readonly form: RegExpExecArray;
}

function reasonOf(value: string, name: string, forms: readonly Form[]): Pick<LeftAlone, 'why' | 'of'> {
  if (isPlaceholder(value)) return { why: 'placeholder', of: [] };
  for (const { rule, form } of forms.filter((each) => !each.rule.near)) {
    const [start, end] = form.indices?.groups?.secret ?? form.indices![0]!;
    const secret = form.input.slice(start, end);
    const failed = rule.checks.find((check) => checks[check]!(secret, form.groups ?? {}) === null);
    if (failed !== undefined) return { why: 'check', of: [failed] };
    if (rule.not.some((source) => new RegExp(`^(?:${source})$`).test(secret)))
      return { why: 'excluded', of: [rule.id] };
    if (rule.anchors.length > 0) return { why: 'placeholder', of: [] };
  }
  if (opensNothing(value)) return { why: 'check', of: ['jwt'] };
  const key = readKeyName(name);
  if (key === null && forms.length > 0 && value.length >= shortestForm)
    return { why: 'nameless', of: forms.map(({ rule }) => rule.id) };
  if (isMadeUp(value)) return { why: 'madeUp', of: [] };
  if (key === null) return { why: 'otherName', of: [] };
  return { why: looksRandom(value) ? 'otherThing' : 'notRandom', of: [] };
}
