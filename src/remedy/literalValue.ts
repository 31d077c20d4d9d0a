import { braces, type Spelling } from './lexicon.ts';

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\n': '' };

/** `\x41`, `\u0041`, `\u{41}`: what names a character, by the mark that allows it in `escapes`. */
const numbered: readonly (readonly [string, RegExp])[] = [
  ['x', /x([0-7][\dA-Fa-f])/y],
  ['u', /u([\dA-Fa-f]{4})/y],
  ['{', /u\{([\dA-Fa-f]{1,6})\}/y],
];

/**
 * The value that a piece of a literal stands for: `a\nb` is two lines. Null where that is not known for certain: a
 * variable in it, an escape that this language does not have.
 *
 * @param close the closing mark, where it is doubled inside
 */
export function literalValue(raw: string, spelling: Spelling, close = ''): string | null {
  const { escape: mark, escapes = '', active } = spelling;
  if (active === braces) {
    // Two are one in a string that has variables between them.
    const single = raw.replace(/\{\{|\}\}/g, '');
    if (braces.test(single)) return null;
    return literalValue(raw.replace(/([{}])\1/g, '$1'), { ...spelling, active: /(?!)/ }, close);
  }
  if (active?.test(mark === '\\' || mark === '`' ? unescaped(raw, mark) : raw)) return null;
  if (mark === 'none' || spelling.raw) return raw;
  if (mark === 'doubled') return raw.replaceAll(close + close, close);
  let value = '';
  for (let at = 0; at < raw.length; at++) {
    if (raw[at] !== mark) {
      value += raw[at];
      continue;
    }
    const character = characterAt(raw, at + 1, escapes);
    if (character === null) return null;
    value += character.value;
    at += character.length;
  }
  return value;
}

/** What no escape stands before. */
const unescaped = (raw: string, mark: string) => raw.replaceAll(new RegExp(`\\${mark}[^]`, 'g'), '__');

function characterAt(raw: string, at: number, escapes: string): { value: string; length: number } | null {
  for (const [mark, pattern] of numbered) {
    pattern.lastIndex = at;
    const match = escapes.includes(mark) ? pattern.exec(raw) : null;
    const code = match && Number.parseInt(match[1]!, 16);
    if (match && code !== null && code <= 0x10ffff)
      return { value: String.fromCodePoint(code), length: match[0].length };
  }
  const letter = raw[at];
  const isMark = letter === 'x' || letter === 'u' || (letter === '{' && /[xu]/.test(escapes));
  if (letter === undefined || isMark || !escapes.includes(letter)) return null;
  const isControl = 'nrt\n'.includes(letter) && (letter === '\n' || escapes.includes('nrt'));
  return { value: isControl ? controls[letter]! : letter, length: 1 };
}
