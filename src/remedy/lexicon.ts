/** What tells the value of a string from its spelling. */
export interface Spelling {
  /** How the closing mark is written inside: behind a backslash, twice, or not at all. */
  readonly escape: '\\' | '`' | 'doubled' | 'none';
  /**
   * What may stand behind the escape: `n`, `r`, `t` for control characters, `x`, `u` and `{` for `\x41`, `\u0041` and
   * `\u{41}`, a line feed for nothing, everything else for itself. What is not in it makes the value unknown.
   */
  readonly escapes?: string;
  /** The escape keeps the mark behind it from closing the string, and stays in the value. */
  readonly raw?: boolean;
  /** What makes it more than a text: a variable in it. */
  readonly active?: RegExp;
  /** Over several lines, the indentation is not part of the value; nor, in some languages, the line end before the closing mark. */
  readonly dedent?: 'with last line end' | 'without last line end';
}

/** How the strings of a language begin and end. */
export interface Quote extends Spelling {
  /** Sticky; the whole of what opens the string, its prefix included (`f"`, `%q(`). */
  readonly open: RegExp;
  /** What closes it, given what opened it. */
  readonly close: string | ((open: string) => string);
  /** May it run over the end of a line. */
  readonly lines?: boolean;
  /** What opens code inside the string (`#{`); it ends with the matching bracket. */
  readonly hole?: string;
}

/** As much of a language's grammar as it takes to tell strings and comments from code. */
export interface Lexicon {
  readonly comments: readonly RegExp[];
  readonly blocks: readonly (readonly [string, string])[];
  readonly quotes: readonly Quote[];
  /** What may stand between two literals that are one without an operator. */
  readonly adjoining?: RegExp;
  /** What is no string, but has quotes in it: a character, a regular expression. Sticky. */
  readonly skips?: readonly RegExp[];
  /** Does it have `<<NAME` texts; then whether code in them is `raw` depends on the quotes around the name. */
  readonly heredoc?: RegExp;
  /** Of those without quotes around the name. */
  readonly heredocSpelling?: Spelling;
}

/** Marks variables in a string in which two of them are one. */
export const braces = /[{}]/;
