import type { Quote } from '../lexicon.ts';

/** What stands behind a backslash in most languages. */
export const every = 'nrt\\"\'';

export const double: Quote = { open: /"/y, close: '"', escape: '\\', escapes: every };

export const single: Quote = { open: /'/y, close: "'", escape: '\\', escapes: every };

/** In single quotes, a backslash is one but for these two. */
export const plainSingle: Quote = { ...single, escapes: "\\'" };

/** Comments after two slashes, and between a slash with a star and its mirror. */
export const slashes = { comments: [/\/\//y], blocks: [['/*', '*/']] } as const;

/** Comments after a hash. */
export const hash = { comments: [/#/y], blocks: [] } as const;

const brackets: Record<string, string> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** What closes a string that a bracket opens: `%q(`; any other sign closes its own. */
export const matching = (open: string) => brackets[open.at(-1)!] ?? open.at(-1)!;

/** A variable in a string: `$name`, `${…}`. */
export const dollar = /\$(?:\w|\{)/;
