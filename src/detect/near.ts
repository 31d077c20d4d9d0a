import { latin1 } from '../text/latin1.ts';
import { lineEndAfter, lineStartBefore, skipLineEnd } from '../text/lines.ts';
import { mostRandom } from './generic/mostRandom.ts';
import { enoughBits } from './generic/randomness.ts';
import { isEmulatorKey } from './isEmulatorKey.ts';
import type { RawMatch } from './rawMatch.ts';

/** How far a name reaches: on its line, and how many lines below, and in all. */
const reach = { line: 256, lines: 3, bytes: 1024 } as const;
/** How far a finding reaches to values beside it, both ways. */
const besideReach = { lines: 5, bytes: 2048 } as const;

const isLetter = (byte: number | undefined) =>
  byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
const isUpper = (byte: number) => byte >= 0x41 && byte <= 0x5a;

/**
 * Where the value may end that belongs to the name at `start` … `end`; `end` itself where the name
 * is only a piece of another word (`dd` in `add`, `meraki` in `CameraKit`). `lineEnd(offset, lines)` gives the end of a line further down.
 */
export function nameRegion(
  bytes: Uint8Array,
  start: number,
  end: number,
  maxLength: number,
  lineEnd: (offset: number, lines: number) => number,
): number {
  if (isLetter(bytes[start - 1]) && isUpper(bytes[start - 1]!) === isUpper(bytes[start]!)) {
    return end;
  }
  return Math.min(lineEnd(end, reach.lines), end + reach.bytes + maxLength);
}

/** Whether one of the names (by their ends, ascending) stands before the value in a way that makes it the value's name. */
export function isNear(bytes: Uint8Array, names: readonly number[], match: RawMatch): boolean {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]! <= match.start) low = middle + 1;
    else high = middle;
  }
  const name = names[low - 1];
  if (name === undefined || !isRandom(latin1(bytes, match.start, match.end))) return false;
  // The kind of a key may stand before it: `ed25519:…`.
  const between = latin1(bytes, name, match.start).replace(/(?<=["'`])[a-z][a-z\d]{2,11}:$/, '');
  // A part of a path, a place in a document, the commit of `owner/action@`: what lock files and workflows are full of.
  if (/[/#@]$/.test(between)) return false;
  const label = labelOf(between, bytes, name);
  if (
    notSecret.test(label) ||
    isOtherId(label, match) ||
    isOtherParameter(between, label, match) ||
    isEmulatorKey(latin1(bytes, Math.max(0, match.start - 48), match.start))
  )
    return false;
  // A key of an object, as in a type that lists its fields.
  if (/^["'`]\??:/.test(latin1(bytes, match.end, match.end + 3))) return false;
  const lines = between.split(/\r\n|\r|\n/);
  if (lines.length === 1) return between.length <= reach.line && !/[;{}]\s*\w+\s*$/.test(between);
  // A key of its own that speaks of a secret, or the value alone, as in a call or an element that goes on or right below its name.
  const own = lines.at(-1)!;
  return (
    speaksOfSecret.test(own) ||
    (/^[\s"'`([<>\-,]*$/.test(own) && lines.length === 2 && /^\s*$|[=:>([{,\\|]["'`]?\s*$/.test(lines[0]!))
  );
}

/** Whether the name before a value, on its line, speaks of a secret; else the provider's is all that speaks for it. */
export function isNamedSecret(bytes: Uint8Array, { start }: RawMatch): boolean {
  const lineStart = lineStartBefore(bytes, start, Math.max(0, start - reach.line));
  return speaksOfSecret.test(labelOf(latin1(bytes, lineStart, start), bytes, lineStart));
}

/** Whether a value in the neighbourhood of a finding has the look of a secret and is not named as something else. */
export function isBesideValue(bytes: Uint8Array, match: RawMatch): boolean {
  const lineStart = lineStartBefore(bytes, match.start, Math.max(0, match.start - reach.line));
  const before = latin1(bytes, lineStart, match.start);
  return (
    isRandom(latin1(bytes, match.start, match.end)) && !notSecret.test(labelOf(before, bytes, lineStart))
  );
}

/** The stretch around a finding in which values beside it stand. */
export function besideRegion(
  bytes: Uint8Array,
  match: RawMatch,
  maxLength: number,
): { from: number; to: number } {
  const first = Math.max(0, match.start - besideReach.bytes);
  const last = Math.min(bytes.length, match.end + besideReach.bytes + maxLength);
  let from = lineStartBefore(bytes, match.start, first);
  let to = lineEndAfter(bytes, match.end, last);
  for (let line = 0; line < besideReach.lines; line++) {
    if (from > first) from = lineStartBefore(bytes, from - (bytes[from - 2] === 0x0d ? 2 : 1), first);
    to = lineEndAfter(bytes, Math.min(last, skipLineEnd(bytes, to)), last);
  }
  return { from, to };
}

/** Whether a value of a rule's form was drawn at random, or a piece of it. */
const isRandom = (value: string) => mostRandom(value) >= enoughBits;

/** The name that a value has by the text before it: `x = "`, `"x": "`, `x("`, `x `. Empty where it has none. */
function labelOf(before: string, bytes: Uint8Array, start: number): string {
  const found = /([A-Za-z_][\w.-]*)[\\"'`\])]*\s*(?:[:=]?=>?|:|\(|,|\s)?\s*[\\"'`[({]*$/.exec(
    before.slice(-reach.line),
  );
  if (found === null) return '';
  const label = found[1]!;
  // The name may be the start of the label: `datadog` in `datadog_sha`.
  if (found.index > 0 || before.length > reach.line) return label;
  let from = start;
  while (from > 0 && start - from < 64 && /[\w.-]/.test(String.fromCharCode(bytes[from - 1]!))) from--;
  return latin1(bytes, from, start) + label;
}

/** Labels of values that look like secrets and are none. */
const notSecret =
  /(?:^|[^a-z])(?:sha\d*|md5|hash|digest|checksum|integrity|commit|revision|rev|etag|fingerprint|thumbprint|uuid|guid|build|version|nonce|salt|iv|placeholder|e\.g\.|ref|reference|resolved)$|(?:sha(?:1|256|384|512)|md5|checksum|digest|integrity|commit_?(?:id|sha|hash)|fingerprint|public_?key|etag|(?:next|page|pagination)_?token)/i;

/** `client-id`, `requestId`, `id`. */
const id = /(?:^|[^A-Za-z])id$|(?:^|[^A-Z])I[Dd]$/;
/** Ids that prove who one is. */
const secretId = /(?:app|session|secret|token|key|auth|access|api|licen[cs]e)[^a-z]?id$/i;

/** Whether a value's own name says that it is an id, neither the service's nor what the rule looks for. */
const isOtherId = (label: string, { rule }: RawMatch) =>
  id.test(label) &&
  !secretId.test(label) &&
  !/\bs?id\b/.test(`${rule.role} ${rule.id}`) &&
  !rule.anchors.some((anchor) => anchor.endsWith('id') || label.toLowerCase().includes(anchor));

/** Whether a value is a parameter's in an address, whose name speaks of something else: `?author=…`. */
const isOtherParameter = (between: string, label: string, { rule }: RawMatch) =>
  /[?&][\w.-]{1,40}=$/.test(between) &&
  !speaksOfSecret.test(label) &&
  label.toLowerCase() !== 'code' &&
  !rule.anchors.some((anchor) => anchor.endsWith(label.toLowerCase().replace(/[^a-z\d]/g, '')));

const speaksOfSecret =
  /key|token|secret|pass|pwd|auth(?!or)|cred|bearer|api|sid|\bid\b|value|default|signature|webhook/i;
