import { charRange, everyByte } from '../detect/format/charClass.ts';
import { posixClasses } from './expression.ts';
import type { OldExpression } from './oldPolicy.ts';

/** A regular expression of another tool, read. Text is bytes, one character each, as in keyguard's formats. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'set'; readonly chars: string }
  /** `^`, `\b`, lookaround: it takes no text. */
  | { readonly kind: 'edge'; readonly isLookaround: boolean }
  | { readonly kind: 'choice'; readonly options: readonly Sequence[] }
  | { readonly kind: 'group'; readonly number: number; readonly inner: Sequence }
  | { readonly kind: 'repeat'; readonly inner: Sequence; readonly min: number; readonly max: number };
export type Sequence = readonly Piece[];

/** What the reading had to change, to be said. */
export type Change = 'bounded' | 'case' | 'edge';

const lower = charRange('a', 'z');
const upper = charRange('A', 'Z');
const digits = charRange('0', '9');
const shorthands: Readonly<Record<string, string>> = {
  d: digits,
  w: `${lower}${upper}${digits}_`,
  s: ' \t\n\r\f\v',
  h: ' \t',
};
const controls: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  f: '\f',
  v: '\v',
  a: '\x07',
  e: '\x1b',
};

/** What stands for "any number of times": longer values are cut, and a rule must have a bound. */
const unbounded = 100;

const without = (chars: string) => [...everyByte].filter((char) => !chars.includes(char)).join('');
const bytesOf = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

/**
 * Reads an expression of any of the dialects; what they have in common is nearly all.
 *
 * @throws an Error that says what it has that no format can say, and where
 */
export function parseExpression({ source, ignoreCase = false }: OldExpression): {
  readonly pieces: Sequence;
  readonly changes: ReadonlySet<Change>;
} {
  let at = 0;
  let isFolded = ignoreCase;
  let dotIsAll = false;
  let groups = 0;
  const changes = new Set<Change>();
  const fail = (message: string): never => {
    throw new Error(`${message} at position ${at + 1}`);
  };

  function choice(): Sequence {
    const before = isFolded;
    const options: Sequence[] = [sequence()];
    while (source[at] === '|') {
      at++;
      options.push(sequence());
    }
    isFolded = before;
    return options.length === 1 ? options[0]! : [{ kind: 'choice', options }];
  }

  function sequence(): Sequence {
    const pieces: Piece[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const piece = atom();
      if (piece !== null) pieces.push(quantified(piece));
    }
    return joined(pieces);
  }

  function atom(): Piece | null {
    const char = source[at]!;
    if (char === '(') return group();
    if (char === '[') return set(classOf());
    if ('*+?'.includes(char)) return fail(`"${char}" with nothing before it`);
    at++;
    if (char === '.') return { kind: 'set', chars: dotIsAll ? everyByte : without('\n\r') };
    if (char === '^' || char === '$') return { kind: 'edge', isLookaround: false };
    if (char !== '\\') return text(char.codePointAt(0)! > 0x7f ? wide() : char);
    const found = escaped();
    return typeof found === 'string' ? text(found) : found;
  }

  /** A character beyond ASCII that starts just before `at`, as its bytes. */
  function wide(): string {
    const character = String.fromCodePoint(source.codePointAt(at - 1)!);
    at += character.length - 1;
    return bytesOf(character);
  }

  function escaped(): string | Piece {
    const char = source[at++] ?? fail('"\\" at the end');
    if ('bBAzZ<>'.includes(char)) return { kind: 'edge', isLookaround: false };
    if (Object.hasOwn(shorthands, char)) return { kind: 'set', chars: shorthands[char]! };
    if (/[DWSH]/.test(char)) return { kind: 'set', chars: without(shorthands[char.toLowerCase()]!) };
    if (Object.hasOwn(controls, char)) return controls[char]!;
    const code = /^x(?:\{([0-9A-Fa-f]+)\}|([0-9A-Fa-f]{2}))/.exec(source.slice(at - 1));
    if (code) {
      at += code[0].length - 1;
      return bytesOf(String.fromCodePoint(Number.parseInt(code[1] ?? code[2]!, 16)));
    }
    return /[A-Za-z0-9]/.test(char) ? fail(`\\${char}, which no format has,`) : char;
  }

  function text(value: string): Piece {
    if (!isFolded || value.toLowerCase() === value.toUpperCase()) return { kind: 'text', text: value };
    return { kind: 'set', chars: value.toLowerCase() + value.toUpperCase() };
  }

  function set(chars: string): Piece {
    const folded = isFolded ? chars.toLowerCase() + chars.toUpperCase() : chars;
    const bytes = [...new Set(folded)].filter((char) => char <= '\xff').join('');
    return bytes === '' ? fail('a class of nothing') : { kind: 'set', chars: bytes };
  }

  function classOf(): string {
    at++;
    const isNegated = source[at] === '^';
    if (isNegated) at++;
    let chars = '';
    for (let isFirst = true; source[at] !== ']' || isFirst; isFirst = false) {
      if (at >= source.length) fail('"[" without "]"');
      const posix = /^\[:(\w+):\]/.exec(source.slice(at));
      if (posix) {
        const name = posixClasses[posix[1]!] ?? fail('an unknown class');
        chars += charsOfClass(name);
        at += posix[0].length;
        continue;
      }
      const first = member();
      if (first.length === 1 && source[at] === '-' && source[at + 1] !== ']' && at + 1 < source.length) {
        at++;
        const last = member();
        chars +=
          last.length === 1 && last >= first ? charRange(first, last) : fail('a range that runs backwards');
      } else chars += first;
    }
    at++;
    return isNegated ? without(isFolded ? chars.toLowerCase() + chars.toUpperCase() : chars) : chars;
  }

  function member(): string {
    const char = source[at++]!;
    if (char !== '\\') return char > '\xff' ? fail('a character above U+00FF in a class') : char;
    const found = escaped();
    if (typeof found === 'string') return found;
    return found.kind === 'set' ? found.chars : fail('an edge in a class');
  }

  function group(): Piece | null {
    const opening =
      /^\((?:\?(?:(P?<[A-Za-z_]\w*>|'[A-Za-z_]\w*')|:|(<?[=!])|([a-zA-Z]*(?:-[a-zA-Z]+)?)(:|\))|(.)))?/.exec(
        source.slice(at),
      )!;
    const [whole, name, look, flags, flagsEnd, other] = opening;
    if (other) fail(`(?${other}, which no format has,`);
    at += whole.length;
    const before = isFolded;
    if (flags !== undefined) {
      setFlags(flags);
      if (flagsEnd === ')') return null;
    }
    const isCapturing = whole === '(' || name !== undefined;
    const number = isCapturing ? ++groups : 0;
    const inner = choice();
    if (source[at] !== ')') fail('"(" without ")"');
    at++;
    isFolded = before;
    if (look) return { kind: 'edge', isLookaround: true };
    if (number > 0) return { kind: 'group', number, inner };
    return { kind: 'choice', options: [inner] };
  }

  function setFlags(flags: string): void {
    const [on = '', off = ''] = flags.split('-');
    if (on.includes('i')) isFolded = true;
    if (off.includes('i')) isFolded = false;
    if (on.includes('s')) dotIsAll = true;
    if (on.includes('x')) fail('(?x), which no format has,');
  }

  function quantified(piece: Piece): Piece {
    const times = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})[?+]?/.exec(source.slice(at));
    if (!times) return piece;
    at += times[0].length;
    const [, sign, low, comma, high] = times;
    const min = sign ? (sign === '+' ? 1 : 0) : Number(low);
    let max = sign ? (sign === '?' ? 1 : null) : !comma ? min : high ? Number(high) : null;
    if (max === null) {
      changes.add('bounded');
      max = Math.max(unbounded, 2 * min);
    }
    if (max < min || max > 10_000) fail(`the length ${min}-${max}`);
    return { kind: 'repeat', inner: [piece], min, max };
  }

  const pieces = choice();
  if (at < source.length) fail('")" without "("');
  return { pieces, changes };
}

function joined(pieces: readonly Piece[]): Sequence {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text')
      result[result.length - 1] = { kind: 'text', text: last.text + piece.text };
    else result.push(piece);
  }
  return result;
}

/** The characters that the inside of a class stands for. */
function charsOfClass(inside: string): string {
  const expression = new RegExp(`[${inside}]`);
  return [...everyByte].filter((char) => char <= '\x7f' && expression.test(char)).join('');
}
