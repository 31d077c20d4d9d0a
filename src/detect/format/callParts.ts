/** A word that may be a secret. */
const word = '{[^"\'\\r\\n\\s]:6-100}';

/** Formats of what calls are written with. */
export const callParts = {
  word,
  /** An argument that is passed over: a text, what is made of it, a variable. */
  argument: '({["\']:1}{[^"\'\\r\\n]:0-120}{["\']:1}({[.a-z_]:4-12}\\(\\))?|{[\\w$.:>[\\]-]:1-60})',
  /** What may stand between the bracket or the comma and a literal: `Some(`, `[]byte(`, `String::from(`, `b`. */
  wrapping: '({[\\w.:[\\]]:1-30}\\()?{[bB@]:0-1}',
  /** Blanks behind a bracket or a comma, or a new line. */
  gap: '{[ ]:0-4}({[\\r]:0-1}\\n{[ \\t]:0-40})?',
  /** A literal that names somebody. */
  user: '{["\']:1}{[^"\'\\r\\n]:1-120}{["\']:1}',
  /** A literal that may be a secret. */
  value: `{["']:1}<${word}>{["']:1}`,
} as const;
