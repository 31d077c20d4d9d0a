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

const every = 'nrt\\"\'';
const double: Quote = { open: /"/y, close: '"', escape: '\\', escapes: every };
const single: Quote = { open: /'/y, close: "'", escape: '\\', escapes: every };
/** In single quotes, a backslash is one but for these two. */
const plainSingle: Quote = { ...single, escapes: "\\'" };
const slashes = { comments: [/\/\//y], blocks: [['/*', '*/']] } as const;
const hash = { comments: [/#/y], blocks: [] } as const;
const brackets: Record<string, string> = { '(': ')', '[': ']', '{': '}', '<': '>' };
const matching = (open: string) => brackets[open.at(-1)!] ?? open.at(-1)!;

/** A regular expression between slashes; looked for only where a value may begin. */
const slashed =
  /\/(?<=(?:^|[=(,:;!&|?{}[+*%~^<>]|\b(?:return|typeof|case|if|unless|when|and|or|not|in|split))[ \t]*\/)(?![*/\s])(?:\\.|\[(?:\\.|[^\]\n\\])*\]|[^/\n\\[])+\//my;

/** Languages whose strings stand between double quotes and whose comments begin with two slashes. */
export const cLike: Lexicon = {
  ...slashes,
  adjoining: /^\s*$/,
  quotes: [
    {
      open: /(?:u8|[uUL])?R"[^()\\\s"]{0,16}\(/y,
      close: (open) => `)${open.slice(open.indexOf('"') + 1, -1)}"`,
      escape: 'none',
      lines: true,
    },
    { ...double, open: /(?:\b(?:u8|[uUL]))?"/y, escapes: `${every}?xu` },
    single,
  ],
};

export const javaLike: Lexicon = {
  ...slashes,
  quotes: [
    { open: /"""/y, close: '"""', escape: '\\', escapes: '', lines: true, dedent: 'with last line end' },
    { ...double, escapes: `${every}u` },
    { ...single, escapes: `${every}u` },
  ],
};

const dollar = /\$(?:\w|\{)/;

export const kotlin: Lexicon = {
  ...slashes,
  quotes: [
    { open: /"""/y, close: '"""', escape: 'none', lines: true, hole: '${', active: dollar },
    { ...double, escapes: `${every}$u`, hole: '${', active: dollar },
    single,
  ],
};

export const groovy: Lexicon = {
  ...slashes,
  quotes: [
    { ...double, open: /"""/y, close: '"""', lines: true, hole: '${', active: dollar },
    { ...single, open: /'''/y, close: "'''", lines: true },
    { ...double, escapes: `${every}$u`, hole: '${', active: dollar },
    { ...single, escapes: `${every}$u` },
  ],
};

export const scala: Lexicon = {
  ...slashes,
  quotes: [
    { open: /"""/y, close: '"""', escape: 'none', lines: true },
    { open: /\w+"""/y, close: '"""', escape: 'none', lines: true, active: /\$/ },
    { ...double, escapes: `${every}u` },
    { ...double, open: /\w+"/y, active: /\$/ },
  ],
  skips: [/'(?:\\.|[^\\'\n])'/y],
};

export const swift: Lexicon = {
  ...slashes,
  quotes: [
    { open: /(#+)"/y, close: (open) => `"${open.slice(0, -1)}`, escape: 'none', active: /\\#+\(/ },
    {
      open: /"""/y,
      close: '"""',
      escape: '\\',
      escapes: '',
      lines: true,
      hole: '\\(',
      dedent: 'without last line end',
    },
    { ...double, hole: '\\(' },
  ],
};

export const csharp: Lexicon = {
  ...slashes,
  quotes: [
    { open: /"""/y, close: '"""', escape: 'none', lines: true, dedent: 'without last line end' },
    { open: /\$+"""/y, close: '"""', escape: 'none', lines: true, active: braces },
    { open: /@"/y, close: '"', escape: 'doubled', lines: true },
    { open: /(?:@\$|\$@)"/y, close: '"', escape: 'doubled', lines: true, active: braces },
    { ...double, escapes: `${every}u` },
    { ...double, open: /\$"/y, active: braces },
    single,
  ],
};

const scriptEscapes = `${every}$\`/#@xu{\n`;

export const javascript: Lexicon = {
  ...slashes,
  quotes: [
    { ...double, escapes: scriptEscapes },
    { ...single, escapes: scriptEscapes },
    {
      open: /`/y,
      close: '`',
      escape: '\\',
      escapes: scriptEscapes,
      lines: true,
      hole: '${',
      active: /\$\{/,
    },
  ],
  skips: [slashed],
};

export const go: Lexicon = {
  ...slashes,
  quotes: [
    { ...double, escapes: 'nrt\\"xu' },
    single,
    { open: /`/y, close: '`', escape: 'none', lines: true },
  ],
};

export const rust: Lexicon = {
  ...slashes,
  quotes: [
    { open: /b?r(#*)"/y, close: (open) => `"${open.replace(/[^#]/g, '')}`, escape: 'none', lines: true },
    { open: /b?"/y, close: '"', escape: '\\', escapes: `${every}x{`, lines: true },
  ],
  skips: [/b?'(?:\\u\{[^}\n]{1,8}\}|\\x..|\\.|[^\\'\n])'/y],
};

const pythonQuotes = (mark: string, lines: boolean): Quote[] =>
  [
    { prefix: '(?:[bBuU]?[rR]|[rR][bB])', more: { raw: true } },
    { prefix: '(?:[fF][rR]|[rR][fF])', more: { raw: true, active: braces } },
    { prefix: '[fF]', more: { active: braces } },
    { prefix: '[bBuU]?', more: {} },
  ].map(({ prefix, more }) => ({
    open: new RegExp(`${prefix}${mark}`, 'y'),
    close: mark,
    escape: '\\',
    escapes: `${every}xu\n`,
    lines,
    ...more,
  }));

export const python: Lexicon = {
  ...hash,
  adjoining: /^(?:\s|\\\r?\n)*$/,
  quotes: [
    ...pythonQuotes('"""', true),
    ...pythonQuotes("'''", true),
    ...pythonQuotes('"', false),
    ...pythonQuotes("'", false),
  ],
};

const rubyActive = /#[{$@]/;
const rubyEscapes = `${every}#$\`/xu{`;

export const ruby: Lexicon = {
  ...hash,
  adjoining: /^(?:[ \t]|\\\r?\n)*$/,
  blocks: [
    ['\n=begin', '\n=end'],
    ['\n__END__\n', '\0'],
  ],
  quotes: [
    { ...double, escapes: rubyEscapes, lines: true, hole: '#{', active: rubyActive },
    { ...plainSingle, lines: true },
    { open: /%[qwi][([{<|!/]/y, close: matching, escape: '\\', escapes: '\\', lines: true },
    {
      open: /%[QWI]?[([{<|](?<=(?:^|[=(,[{:\s])%[QWI]?[([{<|])/my,
      close: matching,
      escape: '\\',
      escapes: rubyEscapes,
      lines: true,
      hole: '#{',
      active: rubyActive,
    },
    { open: /`/y, close: '`', escape: '\\', hole: '#{', active: rubyActive },
  ],
  skips: [/\?["'`](?<![\w)\]]\?["'`])/y, slashed],
  heredoc: /<<[~-]?(["'`]?)([A-Z_]\w*)\1/y,
  heredocSpelling: { escape: '\\', escapes: rubyEscapes, active: rubyActive },
};

const phpActive = /\$[A-Za-z_{]|\{\$/;

export const php: Lexicon = {
  comments: [/\/\//y, /#(?!\[)/y],
  blocks: [['/*', '*/']],
  quotes: [
    { ...double, escapes: 'nrt\\"$x{', lines: true, active: phpActive },
    { ...plainSingle, lines: true },
  ],
  heredoc: /<<<[ \t]*(["']?)([A-Za-z_]\w*)\1/y,
  heredocSpelling: { escape: '\\', escapes: 'nrt\\$x{', active: phpActive },
};

const perlActive = /[$@]/;

export const perl: Lexicon = {
  ...hash,
  quotes: [
    { ...double, escapes: `${every}$@`, lines: true, active: perlActive },
    { ...plainSingle, lines: true },
    { open: /\bq[([{<|!/]/y, close: matching, escape: '\\', escapes: '\\', lines: true },
    {
      open: /\bqq[([{<|!/]/y,
      close: matching,
      escape: '\\',
      escapes: `${every}$@`,
      lines: true,
      active: perlActive,
    },
  ],
  skips: [slashed],
  heredoc: /<<~?(["']?)([A-Za-z_]\w*)\1/y,
  heredocSpelling: { escape: '\\', escapes: `${every}$@`, active: perlActive },
};

export const elixir: Lexicon = {
  ...hash,
  quotes: [
    {
      open: /"""/y,
      close: '"""',
      escape: '\\',
      escapes: '',
      lines: true,
      hole: '#{',
      dedent: 'with last line end',
    },
    { ...double, escapes: `${every}#xu`, hole: '#{', active: /#\{/ },
    single,
  ],
  skips: [/\?\\?["']/y],
};

export const lua: Lexicon = {
  comments: [/--(?!\[\[)/y],
  blocks: [['--[[', ']]']],
  quotes: [double, single, { open: /\[\[/y, close: ']]', escape: 'none', lines: true }],
};

export const dart: Lexicon = {
  ...slashes,
  quotes: [
    { open: /r"""/y, close: '"""', escape: 'none', lines: true },
    { open: /r'''/y, close: "'''", escape: 'none', lines: true },
    { ...double, open: /"""/y, close: '"""', lines: true, hole: '${', active: dollar },
    { ...single, open: /'''/y, close: "'''", lines: true, hole: '${', active: dollar },
    { open: /r"/y, close: '"', escape: 'none' },
    { open: /r'/y, close: "'", escape: 'none' },
    { ...double, escapes: `${every}$u`, hole: '${', active: dollar },
    { ...single, escapes: `${every}$u`, hole: '${', active: dollar },
  ],
};

export const hashComments: Lexicon = { ...hash, quotes: [double, single] };

export const shell: Lexicon = {
  comments: [/(?<![^\s;(])#/y],
  blocks: [],
  quotes: [
    { open: /\$'/y, close: "'", escape: '\\', escapes: `${every}xu`, lines: true },
    {
      open: /"/y,
      close: '"',
      escape: '\\',
      escapes: '$`"\\\n',
      lines: true,
      hole: '$(',
      active: /\$[\w{(*@#?!-]|`/,
    },
    { open: /'/y, close: "'", escape: 'none', lines: true },
  ],
  skips: [/\\[\s\S]/y],
  heredoc: /(?<!<)<<-?[ \t]*(["']?)([A-Za-z_]\w*)\1/y,
  heredocSpelling: { escape: '\\', escapes: '$`\\\n', active: /\$[\w{(]|`/ },
};

/** A word of a shell that no quotes surround. */
export const shellWord: Spelling = {
  escape: '\\',
  escapes: '"\'\\$`#&|;<>()*?![]{}~ =%@,+:/.-',
  active: /[$`]/,
};

export const powershell: Lexicon = {
  comments: [/#/y],
  blocks: [['<#', '#>']],
  quotes: [
    { open: /@"(?=\r?\n)/y, close: '\n"@', escape: 'none', lines: true, active: /\$/ },
    { open: /@'(?=\r?\n)/y, close: "\n'@", escape: 'none', lines: true },
    { open: /"/y, close: '"', escape: '`', escapes: 'nrt`"$\'', lines: true, hole: '$(', active: /\$|""/ },
    { open: /'/y, close: "'", escape: 'doubled', lines: true },
  ],
  skips: [/`[\s\S]/y],
};

export const hcl: Lexicon = {
  comments: [/#/y, /\/\//y],
  blocks: [['/*', '*/']],
  quotes: [{ ...double, escapes: 'nrt\\"u', hole: '${', active: /[$%]\{/ }],
  heredoc: /<<-?()([A-Za-z_]\w*)/y,
  heredocSpelling: { escape: 'none', active: /[$%]\{/ },
};

/**
 * In YAML a quote opens a string only where a value begins; elsewhere it is a letter of a plain scalar. What stands
 * before is looked at last: at every blank of a long line it would take too long.
 */
export const yaml: Lexicon = {
  comments: [/#(?<=^#|\s#)/my],
  blocks: [],
  quotes: [
    { ...double, open: /"(?<=(?:^|[:\-,[{])[ \t]*")/my, escapes: 'nrt\\"/xu' },
    { open: /'(?<=(?:^|[:\-,[{])[ \t]*')/my, close: "'", escape: 'doubled' },
  ],
};

export const markup: Lexicon = { comments: [], blocks: [['<!--', '-->']], quotes: [] };

/** Formats of lines, in which nothing but a comment matters: an `.ini`, a `.properties`, a Dockerfile. */
export const linewise: Lexicon = { comments: [/[#;!](?<=^[ \t]*[#;!])/my], blocks: [], quotes: [] };

/** No grammar at all: prose. */
export const prose: Lexicon = { comments: [], blocks: [], quotes: [] };
