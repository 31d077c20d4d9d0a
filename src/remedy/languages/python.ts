import { codeLanguage } from '../codeLanguage.ts';
import { filled, type Site } from '../language.ts';
import { python as lexicon } from '../lexicon.ts';

/** The quote that the expression inside an f-string may use: until Python 3.12, not the string's own. */
const other = (open: string) => (open.includes('"') ? "'" : '"');

/** https://docs.python.org/3/reference/lexical_analysis.html#f-strings */
function interpolate(site: Site): string | null {
  const { open, close } = site.token!;
  if (/[bu]/i.test(open)) return null;
  const formatted = /f/i.test(open);
  const quote = other(open);
  const hole = (name: string) => `{os.environ[${quote}${name}${quote}]}`;
  const braces = (text: string) => (formatted ? text : text.replace(/[{}]/g, '$&$&'));
  return `${formatted ? '' : 'f'}${open}${filled(site, hole, braces)}${close}`;
}

export const python = codeLanguage({
  id: 'python',
  lexicon,
  env: (name, site) => `os.environ["${name}"]${/b/i.test(site.token?.open ?? '') ? '.encode()' : ''}`,
  join: ' + ',
  interpolate,
  needs: { line: 'import os', unless: /^\s*import\s+(?:[\w., ]*,\s*)?os\b(?!\.)/m },
});
