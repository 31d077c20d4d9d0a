import { charClass } from '../detect/format/charClass.ts';
import type { OldExpression } from './oldPolicy.ts';
import { type Change, type Piece, parseExpression, type Sequence } from './parseExpression.ts';

/** An expression in keyguard's own language of formats. */
export interface TranslatedFormat {
  readonly format: string;
  /** The names that it stands beside, where it has no text of its own. */
  readonly near: readonly string[] | null;
  /** What is not quite as it was. */
  readonly changes: ReadonlySet<Change>;
}

const shortestText = 3;

/**
 * Translates an expression. What stands before the capturing group that is the secret is either text that must be there,
 * or the names that tools look for around a value without a marker: then the value is looked for `near` them.
 *
 * @param keywords what the tool looks for first, for names that the expression itself does not tell
 * @throws an Error that says what no format can say
 */
export function formatOfExpression(
  expression: OldExpression,
  group: number | 'first' | null,
  keywords: readonly string[] = [],
): TranslatedFormat {
  const { pieces: read, changes: changed } = parseExpression(expression);
  const changes = new Set(changed);
  const pieces = refolded(read, changes);
  const secret = split(pieces, group === 'first' ? firstGroup(pieces) : group);
  const whole = trimmed(secret ? secret.inner : pieces, changes);
  const before = secret ? trimmed(secret.before, changes) : [];
  const own = format(whole);
  if (hasText(whole)) {
    const needsBefore = before.some((piece) => !isOptional(piece) && piece.kind !== 'set');
    return { format: needsBefore ? `${format(before)}<${own}>` : own, near: null, changes };
  }
  if (secret && endsInText(before) && !before.some((piece) => piece.kind === 'repeat'))
    return { format: `${format(before)}<${own}>`, near: null, changes };
  const near = [...new Set([...namesIn(before), ...keywords.flatMap(nameOf)])];
  if (near.length === 0) throw new Error('it has no text of three letters that must stand in every match');
  // A name counts in every case.
  changes.delete('case');
  return { format: own, near, changes };
}

/** Letters of either case one after the other are a word again: a rule needs text that it can be found by. */
function refolded(pieces: Sequence, changes: Set<Change>): Sequence {
  const result: Piece[] = [];
  let word = '';
  let letters = 0;
  const flush = () => {
    if (word === '') return;
    const variants = [...new Set([word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)])];
    if (letters === 0) result.push({ kind: 'text', text: word });
    else if (letters < shortestText && result.length > 0)
      for (const char of word)
        result.push({ kind: 'set', chars: [...new Set(char + char.toUpperCase())].join('') });
    else {
      changes.add('case');
      result.push({ kind: 'choice', options: variants.map((text) => [{ kind: 'text', text }]) });
    }
    [word, letters] = ['', 0];
  };
  for (const piece of pieces) {
    const letter =
      piece.kind === 'set' && /^([a-z])\1$/i.test(piece.chars) ? piece.chars[0]!.toLowerCase() : null;
    if (letter !== null) {
      word += letter;
      letters++;
    } else if (piece.kind === 'text' && letters > 0) word += piece.text;
    else {
      flush();
      result.push(mapped(piece, (inner) => refolded(inner, changes)));
    }
  }
  flush();
  return result;
}

function mapped(piece: Piece, change: (inner: Sequence) => Sequence): Piece {
  if (piece.kind === 'choice') return { ...piece, options: piece.options.map(change) };
  return piece.kind === 'group' || piece.kind === 'repeat' ? { ...piece, inner: change(piece.inner) } : piece;
}

function firstGroup(pieces: Sequence): number | null {
  for (const piece of pieces) {
    // One of several words is no secret: there the parentheses only hold them together.
    if (piece.kind === 'group' && hasSet(piece.inner)) return piece.number;
    const inner = piece.kind === 'choice' && piece.options.length === 1 ? piece.options[0]! : [];
    const found = firstGroup(inner);
    if (found !== null) return found;
  }
  return null;
}

const hasSet = (pieces: Sequence): boolean =>
  pieces.some((piece) => {
    if (piece.kind === 'set') return true;
    if (piece.kind === 'choice') return piece.options.some(hasSet);
    return (piece.kind === 'group' || piece.kind === 'repeat') && hasSet(piece.inner);
  });

/** What is before a group and what is in it; null where it is not found, or within a choice or a repetition. */
function split(pieces: Sequence, number: number | null): { before: Sequence; inner: Sequence } | null {
  if (number === null || number === 0) return null;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'group' && piece.number === number)
      return { before: pieces.slice(0, index), inner: piece.inner };
    const inner =
      piece.kind === 'group'
        ? piece.inner
        : piece.kind === 'choice' && piece.options.length === 1
          ? piece.options[0]!
          : null;
    const found = inner && split(inner, number);
    if (found) return { before: [...pieces.slice(0, index), ...found.before], inner: found.inner };
  }
  return null;
}

/** Without edges at either end, which every rule has anyway. */
function trimmed(pieces: Sequence, changes: Set<Change>): Sequence {
  const isEdge = (piece: Piece | undefined): boolean => {
    if (piece?.kind === 'edge') {
      if (piece.isLookaround) changes.add('edge');
      return true;
    }
    // "(?:['\"\s]|$)": what ends a value.
    return (
      piece?.kind === 'choice' && piece.options.some((option) => option.length > 0 && option.every(isEdge))
    );
  };
  let [start, end] = [0, pieces.length];
  while (start < end && isEdge(pieces[start])) start++;
  while (end > start && isEdge(pieces[end - 1])) end--;
  return pieces.slice(start, end);
}

const isOptional = (piece: Piece): boolean =>
  piece.kind === 'edge' ||
  (piece.kind === 'repeat' && (piece.min === 0 || piece.inner.every(isOptional))) ||
  (piece.kind === 'choice' && piece.options.some((option) => option.every(isOptional)));

/** Whether text long enough for an anchor stands in every match. */
const hasText = (pieces: Sequence): boolean =>
  pieces.some((piece) => {
    if (piece.kind === 'text') return piece.text.length >= shortestText;
    if (piece.kind === 'choice') return piece.options.length > 0 && piece.options.every(hasText);
    return (piece.kind === 'group' || (piece.kind === 'repeat' && piece.min > 0)) && hasText(piece.inner);
  });

/** Whether it is the fixed text just before the secret that marks it: `token=`. */
const endsInText = (pieces: Sequence): boolean => {
  const last = pieces.at(-1);
  return last?.kind === 'text' && last.text.length >= shortestText;
};

/** The words in what stands before a secret. */
function namesIn(pieces: Sequence): string[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'text') return nameOf(piece.text);
    if (piece.kind === 'choice') return piece.options.flatMap(namesIn);
    return piece.kind === 'group' || piece.kind === 'repeat' ? namesIn(piece.inner) : [];
  });
}

/** A name as `near` has it; none where it is no word. */
function nameOf(text: string): string[] {
  const name = text
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
  return /^[a-z0-9.]+(?: [a-z0-9]+)*$/.test(name) && name.length >= shortestText && /[a-z]{2}/.test(name)
    ? [name]
    : [];
}

/** The pieces as a format string. */
function format(pieces: Sequence): string {
  return pieces.map(one).join('');
}

function one(piece: Piece): string {
  switch (piece.kind) {
    case 'text':
      return piece.text.replaceAll(/[\\{}()<>|?]|[^ -~]/g, (char) =>
        char >= ' ' && char <= '~' ? `\\${char}` : `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
      );
    case 'set':
      return field(piece.chars, 1, 1);
    case 'edge':
      throw new Error('an edge or a look around in its middle');
    case 'group':
      return format(piece.inner);
    case 'choice':
      return choice(piece.options, 1, 1);
    case 'repeat':
      return repeat(piece.inner, piece.min, piece.max);
  }
}

const field = (chars: string, min: number, max: number) =>
  `{${charClass(chars)}:${min === max ? min : `${min}-${max}`}}`;

function repeat(inner: Sequence, min: number, max: number): string {
  if (max === 0) return '';
  const [only] = inner;
  if (inner.length === 1 && only?.kind === 'set') return field(only.chars, min, max);
  if (inner.length === 1 && only?.kind === 'text' && only.text.length === 1)
    return field(only.text, min, max);
  if (inner.length === 1 && only?.kind === 'choice') return choice(only.options, min, max);
  if (inner.length === 1 && only?.kind === 'group') return repeat(only.inner, min, max);
  return choice([inner], min, max);
}

function choice(options: readonly Sequence[], min: number, max: number): string {
  const isEmpty = (option: Sequence) => format(option) === '';
  const full = options.filter((option) => !isEmpty(option)).map(format);
  if (full.length === 0) return '';
  const least = full.length < options.length ? 0 : min;
  if (full.length === 1 && least === 1 && max === 1) return full[0]!;
  const times =
    least === 1 && max === 1
      ? ''
      : least === 0 && max === 1
        ? '?'
        : `{${least === max ? max : `${least}-${max}`}}`;
  return `(${full.join('|')})${times}`;
}
