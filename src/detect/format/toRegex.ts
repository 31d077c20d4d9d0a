import { namedAlphabet } from './alphabets.ts';
import { bodyOf } from './bodyOf.ts';
import { charClass, everyByte } from './charClass.ts';
import { edge } from './edge.ts';
import { escapeLiteral } from './escapeLiteral.ts';
import { exactTexts } from './exactTexts.ts';
import type { Format, Node } from './node.ts';

const word = namedAlphabet('word')!.chars;

/**
 * The regular expression of a format, with boundaries of its own: no letter, digit or character of the value's own
 * alphabet may stand on either side. Groups: `secret` for a marked span, `body` for what the checks look at, `sum` for a checksum, and the
 * named fields.
 */
export function toRegex(format: Format): string {
  const { whole, options } = boundariesBefore(format);
  const span = format.some((node) => node.kind === 'secret');
  return whole + (span ? sequence(format, options) : secretSource(format, options)) + boundaryAfter(format);
}

/**
 * The boundary before a format; or, where it begins with a choice of what needs different ones, as ` key|.key|key`, one for
 * each option: what no word begins with may stand right behind one.
 */
function boundariesBefore(format: Format): { whole: string; options: readonly string[] } {
  const [first, ...rest] = format;
  const options =
    first?.kind === 'choice' ? first.options.map((option) => boundaryBefore([...option, ...rest])) : [];
  const isMixed = options.includes('') && options.some((each) => each !== '');
  return isMixed ? { whole: '', options } : { whole: boundaryBefore(format), options: [] };
}

/** The secret's own nodes, its part behind the leading literal text in a group named `body`. */
function secretSource(format: Format, before: readonly string[] = []): string {
  const { start, end } = bodyOf(format);
  if (start >= end) return sequence(format, before);
  const [head, body, tail] = [format.slice(0, start), format.slice(start, end), format.slice(end)];
  const ofBody = start === 0 ? before : [];
  return `${sequence(head, before)}(?<body>${sequence(body, ofBody)})${sequence(tail)}`;
}

/** @param before what stands before each option of the choice that the format begins with */
const sequence = (format: Format, before: readonly string[] = []): string =>
  format.map((node, index) => nodeSource(node, index === 0 ? before : [])).join('');

function nodeSource(node: Node, before: readonly string[] = []): string {
  switch (node.kind) {
    case 'literal':
      return escapeLiteral(node.text);
    case 'field': {
      const source = charClass(node.alphabet.chars) + times(node.min, node.max);
      return node.name ? `(?<${node.name}>${source})` : source;
    }
    case 'checksum':
      return `(?<sum>${charClass(node.alphabet.chars)}${times(node.length, node.length)})`;
    case 'choice':
      return `(?:${node.options.map((option, index) => (before[index] ?? '') + sequence(option)).join('|')})`;
    case 'repeat': {
      const inner = sequence(node.format);
      return (inner.startsWith('(?:') ? inner : `(?:${inner})`) + times(node.min, node.max);
    }
    case 'secret':
      return `(?<secret>${secretSource(node.format)})`;
  }
}

function times(min: number, max: number): string {
  if (min === max) return min === 1 ? '' : `{${min}}`;
  return min === 0 && max === 1 ? '?' : `{${min},${max}}`;
}

/** None where the format does not begin like a word: "-----BEGIN" may stand behind anything. */
function boundaryBefore(format: Format): string {
  const first = edge(format, 'first').chars;
  if (![...first].some((char) => word.includes(char))) return '';
  const before = isMarked(format) ? word : tooMany(first) ? `${word}-` : `${word}-${first}`;
  return `(?<!${charClass(before)})`;
}

function boundaryAfter(format: Format): string {
  const last = edge(format, 'last', true).chars;
  if (![...last].some((char) => word.includes(char))) return '';
  const behind =
    word + (isMarked(format) ? '' : '-') + (format.at(-1)?.kind === 'literal' || tooMany(last) ? '' : last);
  return `(?!${charClass(behind)})`;
}

/** True where the format begins with text of its own, which a value without a marker does not. */
const isMarked = (format: Format) => exactTexts(format.slice(0, 1)) !== null;

/** A set such as `[^\s"]` says itself where it ends. */
const tooMany = (chars: string) => new Set(chars).size > everyByte.length / 2;
