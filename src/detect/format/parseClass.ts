import { patternMessages as messages } from '../../messages/pattern.ts';
import { charRange, everyByte } from './charClass.ts';

const shorthand: Record<string, string> = {
  d: '0123456789',
  w: `${charRange('0', '9')}${charRange('A', 'Z')}${charRange('a', 'z')}_`,
  s: '\t\n\v\f\r \xa0',
};
const controls: Record<string, string> = { n: '\n', r: '\r', t: '\t', v: '\v', f: '\f', '0': '\0' };

/** One character or a shorthand set behind a backslash: `n`, `s`, `x2f`, `]`. `length` counts without the backslash. */
export function parseEscape(source: string, at: number): { chars: string; length: number } {
  const char = source[at];
  if (char === undefined) throw new Error(messages.endingBackslash);
  if (char === 'x') {
    const code = /^[0-9a-fA-F]{2}/.exec(source.slice(at + 1))?.[0];
    if (!code) throw new Error(messages.hexadecimal);
    return { chars: String.fromCharCode(Number.parseInt(code, 16)), length: 3 };
  }
  if (Object.hasOwn(shorthand, char)) return { chars: shorthand[char]!, length: 1 };
  if (Object.hasOwn(controls, char)) return { chars: controls[char]!, length: 1 };
  if (/[0-9A-Za-z]/.test(char)) throw new Error(messages.noEscape(char));
  return { chars: char, length: 1 };
}

/** The characters of a class written as in a regular expression, `[a-z0-9._-]` or `[^\s"]`. */
export function parseClass(source: string): string {
  const negated = source[1] === '^';
  let at = negated ? 2 : 1;
  const end = source.length - 1;
  let chars = '';
  const one = (): string => {
    if (source[at] !== '\\') return source[at++]!;
    const escaped = parseEscape(source, at + 1);
    at += 1 + escaped.length;
    return escaped.chars;
  };
  while (at < end) {
    const first = one();
    if (source[at] === '-' && at + 1 < end) {
      at++;
      const last = one();
      if (first.length > 1 || last.length > 1 || last < first) throw new Error(messages.wrongRange(source));
      chars += charRange(first, last);
    } else {
      chars += first;
    }
  }
  if (/[^\x00-\xff]/.test(chars)) throw new Error(messages.notAByteIn(source));
  const set = new Set(chars);
  const result = negated ? [...everyByte].filter((char) => !set.has(char)) : [...set];
  if (result.length === 0) throw new Error(messages.emptyClass(source));
  return result.join('');
}
