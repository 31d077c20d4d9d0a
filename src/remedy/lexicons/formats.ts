import type { Lexicon, Spelling } from '../lexicon.ts';
import { double, every, hash, single } from './marks.ts';

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
