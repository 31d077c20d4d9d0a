/** The bracket that is open at the end of a code, and what stands before it. */
export interface Enclosing {
  /** Up to the last `;`, `{` or `}`: `class A `, `const `. */
  readonly head: string;
  /** Offset of the bracket. */
  readonly at: number;
}

/** The innermost bracket that is open at the end of a code; null at its top. Strings count for nothing. */
export function enclosing(text: string, open: '{' | '(' | '['): Enclosing | null {
  const code = text.replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g, (literal) =>
    '_'.repeat(literal.length),
  );
  const close = { '{': '}', '(': ')', '[': ']' }[open];
  let depth = 0;
  for (let at = code.length - 1; at >= 0; at--) {
    if (code[at] === close) depth++;
    else if (code[at] === open && depth-- === 0) {
      const before = code.slice(Math.max(0, at - 500), at);
      return { head: text.slice(at - before.length + before.search(/[^;{}]*$/), at), at };
    }
  }
  return null;
}
