import { braces, type Lexicon, type Quote } from '../lexicon.ts';
import { double, every, hash, matching, plainSingle, single, slashes } from './marks.ts';

/** A regular expression between slashes; looked for only where a value may begin. */
const slashed =
  /\/(?<=(?:^|[=(,:;!&|?{}[+*%~^<>]|\b(?:return|typeof|case|if|unless|when|and|or|not|in|split))[ \t]*\/)(?![*/\s])(?:\\.|\[(?:\\.|[^\]\n\\])*\]|[^/\n\\[])+\//my;

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
