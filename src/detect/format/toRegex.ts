import { namedAlphabet } from './alphabets.ts';
import { bodyOf } from './bodyOf.ts';
import { charClass, everyByte } from './charClass.ts';
import { edge } from './edge.ts';
import { exactTexts } from './exactTexts.ts';
import type { Format, Node } from './node.ts';

const word = namedAlphabet('word')!.chars;

/**
 * The regular expression of a format, with boundaries of its own: no letter, digit or character of the value's own
 * alphabet may stand on either side. Groups: `secret` for a marked span, `body` for what the checks look at, `sum` for a checksum, and the
 * named fields.
 */
export function toRegex(format: Format): string {
  const span = format.some((node) => node.kind === 'secret');
  const source = span ? sequence(format) : secretSource(format);
  return boundedBefore(format, source) + boundaryAfter(format);
}

/**
 * The source with the boundary before it. Where the format begins with a choice whose options need different ones, as
 * ` key|.key|key`, each has its own: what no word begins with may stand right behind one.
 */
function boundedBefore(format: Format, source: string): string {
  const [first, ...rest] = format;
  if (first?.kind !== 'choice') return boundaryBefore(format) + source;
  const boundaries = first.options.map((option) => boundaryBefore([...option, ...rest]));
  if (boundaries.every((each) => each !== '') || boundaries.every((each) => each === ''))
    return boundaryBefore(format) + source;
  const options = first.options.map((option, index) => boundaries[index] + sequence(option));
  return source.replace(nodeSource(first), () => `(?:${options.join('|')})`);
}

/** The secret's own nodes, its part behind the leading literal text in a group named `body`. */
function secretSource(format: Format): string {
  const { start, end } = bodyOf(format);
  if (start >= end) return sequence(format);
  const [head, body, tail] = [format.slice(0, start), format.slice(start, end), format.slice(end)];
  return `${sequence(head)}(?<body>${sequence(body)})${sequence(tail)}`;
}

const sequence = (format: Format): string => format.map(nodeSource).join('');

function nodeSource(node: Node): string {
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
      return `(?:${node.options.map(sequence).join('|')})`;
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

function escapeLiteral(text: string): string {
  return text.replace(/[^0-9A-Za-z_]/g, (char) =>
    char > ' ' && char < '\x7f'
      ? /[\^$\\.*+?()[\]{}|/]/.test(char)
        ? `\\${char}`
        : char
      : `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
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
