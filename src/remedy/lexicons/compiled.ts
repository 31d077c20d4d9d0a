import { braces, type Lexicon } from '../lexicon.ts';
import { dollar, double, every, single, slashes } from './marks.ts';

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
