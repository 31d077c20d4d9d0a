/** How the strings of a language begin and end. */
export interface Quote {
  /** Sticky; the whole of what opens the string, its prefix included (`f"`, `%q(`). */
  readonly open: RegExp;
  /** What closes it, given what opened it. */
  readonly close: string | ((open: string) => string);
  /** How the closing mark is written inside: behind a backslash, twice, or not at all. */
  readonly escape: '\\' | '`' | 'doubled' | 'none';
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
  /** Does it have `<<NAME` texts; then whether code in them is `raw` depends on the quotes around the name. */
  readonly heredoc?: RegExp;
}

const double: Quote = { open: /"/y, close: '"', escape: '\\' };
const single: Quote = { open: /'/y, close: "'", escape: '\\' };
const slashes = { comments: [/\/\//y], blocks: [['/*', '*/']] } as const;
const hash = { comments: [/#/y], blocks: [] } as const;
const brackets: Record<string, string> = { '(': ')', '[': ']', '{': '}', '<': '>' };
const matching = (open: string) => brackets[open.at(-1)!] ?? open.at(-1)!;

/** Languages whose strings stand between double quotes and whose comments begin with two slashes. */
export const cLike: Lexicon = { ...slashes, quotes: [double, single] };

export const javaLike: Lexicon = {
  ...slashes,
  quotes: [{ open: /"""/y, close: '"""', escape: '\\', lines: true }, double, single],
};

export const kotlin: Lexicon = {
  ...slashes,
  quotes: [
    { open: /"""/y, close: '"""', escape: 'none', lines: true, hole: '${' },
    { ...double, hole: '${' },
    single,
  ],
};

export const groovy: Lexicon = {
  ...slashes,
  quotes: [
    { open: /"""/y, close: '"""', escape: '\\', lines: true, hole: '${' },
    { open: /'''/y, close: "'''", escape: '\\', lines: true },
    { ...double, hole: '${' },
    single,
  ],
};

export const scala: Lexicon = {
  ...slashes,
  quotes: [
    { open: /\w*"""/y, close: '"""', escape: 'none', lines: true },
    { ...double, open: /\w*"/y },
  ],
};

export const swift: Lexicon = {
  ...slashes,
  quotes: [
    { open: /"""/y, close: '"""', escape: '\\', lines: true, hole: '\\(' },
    { ...double, hole: '\\(' },
  ],
};

export const csharp: Lexicon = {
  ...slashes,
  quotes: [
    { open: /\$*"""/y, close: '"""', escape: 'none', lines: true },
    { open: /(?:@\$?|\$@)"/y, close: '"', escape: 'doubled', lines: true },
    { ...double, open: /\$?"/y },
    single,
  ],
};

export const javascript: Lexicon = {
  ...slashes,
  quotes: [double, single, { open: /`/y, close: '`', escape: '\\', lines: true, hole: '${' }],
};

export const go: Lexicon = {
  ...slashes,
  quotes: [double, single, { open: /`/y, close: '`', escape: 'none', lines: true }],
};

export const rust: Lexicon = {
  ...slashes,
  quotes: [
    { open: /b?r(#*)"/y, close: (open) => `"${open.replace(/[^#]/g, '')}`, escape: 'none', lines: true },
    { open: /b?"/y, close: '"', escape: '\\', lines: true },
  ],
};

export const python: Lexicon = {
  ...hash,
  quotes: [
    { open: /[fFrRbBuU]{0,2}"""/y, close: '"""', escape: '\\', lines: true },
    { open: /[fFrRbBuU]{0,2}'''/y, close: "'''", escape: '\\', lines: true },
    { open: /[fFrRbBuU]{0,2}"/y, close: '"', escape: '\\' },
    { open: /[fFrRbBuU]{0,2}'/y, close: "'", escape: '\\' },
  ],
};

export const ruby: Lexicon = {
  ...hash,
  blocks: [['\n=begin', '\n=end']],
  quotes: [
    { ...double, lines: true, hole: '#{' },
    { ...single, lines: true },
    { open: /%[qwi][([{<|!/]/y, close: matching, escape: '\\', lines: true },
    { open: /%[QWI]?[([{<|]/y, close: matching, escape: '\\', lines: true, hole: '#{' },
    { open: /`/y, close: '`', escape: '\\', hole: '#{' },
  ],
  heredoc: /<<[~-]?(["'`]?)([A-Z_]\w*)\1/y,
};

export const php: Lexicon = {
  comments: [/\/\//y, /#(?!\[)/y],
  blocks: [['/*', '*/']],
  quotes: [
    { ...double, lines: true },
    { ...single, lines: true },
  ],
  heredoc: /<<<[ \t]*(["']?)([A-Za-z_]\w*)\1/y,
};

export const perl: Lexicon = {
  ...hash,
  quotes: [
    { ...double, lines: true },
    { ...single, lines: true },
    { open: /\bqq?[([{<|!/]/y, close: matching, escape: '\\', lines: true },
  ],
  heredoc: /<<~?(["']?)([A-Za-z_]\w*)\1/y,
};

export const elixir: Lexicon = {
  ...hash,
  quotes: [
    { open: /"""/y, close: '"""', escape: '\\', lines: true, hole: '#{' },
    { ...double, hole: '#{' },
    single,
  ],
};

export const lua: Lexicon = {
  comments: [/--(?!\[\[)/y],
  blocks: [['--[[', ']]']],
  quotes: [double, single, { open: /\[\[/y, close: ']]', escape: 'none', lines: true }],
};

export const dart: Lexicon = {
  ...slashes,
  quotes: [
    { open: /r?"""/y, close: '"""', escape: '\\', lines: true, hole: '${' },
    { open: /r?'''/y, close: "'''", escape: '\\', lines: true, hole: '${' },
    { ...double, open: /r?"/y, hole: '${' },
    { ...single, open: /r?'/y, hole: '${' },
  ],
};

export const hashComments: Lexicon = { ...hash, quotes: [double, single] };

export const shell: Lexicon = {
  comments: [/(?<![^\s;(])#/y],
  blocks: [],
  quotes: [
    { open: /\$'/y, close: "'", escape: '\\', lines: true },
    { open: /"/y, close: '"', escape: '\\', lines: true, hole: '$(' },
    { open: /'/y, close: "'", escape: 'none', lines: true },
  ],
  heredoc: /<<-?[ \t]*(["']?)([A-Za-z_]\w*)\1/y,
};

export const powershell: Lexicon = {
  comments: [/#/y],
  blocks: [['<#', '#>']],
  quotes: [
    { open: /"/y, close: '"', escape: '`', lines: true, hole: '$(' },
    { open: /'/y, close: "'", escape: 'doubled', lines: true },
  ],
};

export const hcl: Lexicon = {
  comments: [/#/y, /\/\//y],
  blocks: [['/*', '*/']],
  quotes: [{ ...double, hole: '${' }],
  heredoc: /<<-?()([A-Za-z_]\w*)/y,
};

/**
 * In YAML a quote opens a string only where a value begins; elsewhere it is a letter of a plain scalar. What stands
 * before is looked at last: at every blank of a long line it would take too long.
 */
export const yaml: Lexicon = {
  comments: [/#(?<=^#|\s#)/my],
  blocks: [],
  quotes: [
    { open: /"(?<=(?:^|[:\-,[{])[ \t]*")/my, close: '"', escape: '\\' },
    { open: /'(?<=(?:^|[:\-,[{])[ \t]*')/my, close: "'", escape: 'doubled' },
  ],
};

export const markup: Lexicon = { comments: [], blocks: [['<!--', '-->']], quotes: [] };

/** Formats of lines, in which nothing but a comment matters: an `.ini`, a `.properties`, a Dockerfile. */
export const linewise: Lexicon = { comments: [/[#;!](?<=^[ \t]*[#;!])/my], blocks: [], quotes: [] };

/** No grammar at all: prose. */
export const prose: Lexicon = { comments: [], blocks: [], quotes: [] };
