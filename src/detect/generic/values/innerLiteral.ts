import type { Literal } from './literal.ts';

/** The literal that the first group of a match is. */
export function innerLiteral({ 0: whole, 1: value, index }: RegExpExecArray, quoted: boolean): Literal {
  const from = index + whole.lastIndexOf(value!);
  return { from, to: from + value!.length, quoted };
}
