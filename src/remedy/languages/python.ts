import { codeLanguage } from '../codeLanguage.ts';
import { behindLines, firstLine, lineApart, lineBefore } from '../insertLine.ts';
import { filled, type Insertion, type Site } from '../language.ts';
import { python as lexicon } from '../lexicons/scripting.ts';

/** The quote that the expression inside an f-string may use: until Python 3.12, not the string's own. */
const other = (open: string) => (open.includes('"') ? "'" : '"');

/** https://docs.python.org/3/reference/lexical_analysis.html#f-strings */
function interpolate(site: Site): string | null {
  const { open, close } = site.token!;
  if (/[bu]/i.test(open)) return null;
  const formatted = /f/i.test(open);
  // In a string of three quotes the expression may hold none of its own kind, until Python 3.12.
  const quote = other(open);
  const hole = (name: string) => `{os.environ[${quote}${name}${quote}]}`;
  const braces = (text: string) => (formatted ? text : text.replace(/[{}]/g, '$&$&'));
  return `${formatted ? '' : 'f'}${open}${filled(site, hole, braces)}${close}`;
}

const future = /^from\s+__future__\s+import\s+(?:\([^)]*\)|[^\n]*)[^\n]*\n?/gm;

/**
 * Behind the module's docstring and `from __future__`, which have to come first, among the imports that follow:
 * https://peps.python.org/pep-0008/#imports
 */
function place(line: string, code: string): Insertion {
  const docstring = behindLines(code, /^[rRuU]?(?:"|')|^[^\S\n]*(?:"""|''')$/);
  const at = Math.max(docstring, ...[...code.matchAll(future)].map((found) => found.index + found[0].length));
  const first = firstLine(code, at);
  if (!/^(?:import|from)\s/.test(code.slice(first, first + 10))) return lineApart(code, first, line);
  let here = first;
  while (/^import\s/.test(code.slice(here, here + 10)) && code.slice(here, code.indexOf('\n', here)) < line) {
    const next = code.indexOf('\n', here);
    if (next === -1 || /[\\(]\s*$/.test(code.slice(here, next))) break;
    here = next + 1;
  }
  return lineBefore(here, line);
}

/** Where only a literal may stand: a pattern, a type. */
const isLiteral = (site: Site) => /^\s*case\s[^:]*$|\bLiteral\[[^\]]*$/.test(site.head);

export const python = codeLanguage({
  id: 'python',
  lexicon,
  env: (name, site) => `os.environ["${name}"]${/b/i.test(site.token?.open ?? '') ? '.encode()' : ''}`,
  join: ' + ',
  interpolate,
  refuse: (site) => (isLiteral(site) ? 'constant' : null),
  needs: { line: 'import os', unless: /^import[\t ](?:[\w.,\t ]*,)?[\t ]*os\b(?!\.|\s+as\b)/m, place },
});
