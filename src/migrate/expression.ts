import { createContext, runInContext } from 'node:vm';
import type { OldExpression } from './oldPolicy.ts';

/** An expression may take so many milliseconds for all texts together; one that takes longer is given up. */
const timeLimit = 2000;

/** POSIX's names of classes: https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap09.html#tag_09_03_05 */
export const posixClasses: Readonly<Record<string, string>> = {
  alnum: 'A-Za-z0-9',
  alpha: 'A-Za-z',
  digit: '0-9',
  lower: 'a-z',
  upper: 'A-Z',
  punct: '!-\\/:-@\\[-`{-~',
  space: '\\s',
  blank: ' \\t',
  xdigit: 'A-Fa-f0-9',
  word: '\\w',
};

/** The expression for JavaScript; null where it has nothing like it. */
export function toRegExp({ source, ignoreCase = false }: OldExpression): RegExp | null {
  let flags = ignoreCase ? 'i' : '';
  const text = source
    .replace(/^\(\?([a-zA-Z]+)\)/, (_, letters: string) => {
      for (const letter of letters) if ('ims'.includes(letter) && !flags.includes(letter)) flags += letter;
      return '';
    })
    .replaceAll(/\[:(\w+):\]/g, (whole, name: string) => posixClasses[name] ?? whole)
    .replaceAll('(?P<', '(?<')
    .replaceAll(/\\[Az]/g, (edge) => (edge === '\\A' ? '^' : '$'));
  try {
    return new RegExp(text, flags);
  } catch {
    return null;
  }
}

/**
 * Which of the texts an expression matches somewhere; null where it takes too long. It comes from a repository, so it
 * may be one that never ends.
 */
export function matchesOf(expression: RegExp, texts: readonly string[]): boolean[] | null {
  const context = createContext({ expression, texts });
  try {
    return Array.from(
      runInContext('texts.map((text) => expression.test(text))', context, {
        timeout: timeLimit,
      }) as boolean[],
    );
  } catch {
    return null;
  }
}
