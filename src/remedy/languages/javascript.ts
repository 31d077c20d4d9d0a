import { codeLanguage } from '../codeLanguage.ts';
import { filled, type Language, type Site } from '../language.ts';
import { javascript as lexicon } from '../lexicon.ts';

/** https://developer.mozilla.org/docs/Web/JavaScript/Reference/Template_literals */
function interpolate(site: Site): string | null {
  const { open } = site.token!;
  const code = `\`${filled(site, (name) => `\${process.env.${name}}`)}\``;
  if (open === '`') return code;
  return /`|\$\{/.test(site.body) ? null : code;
}

/** A literal may be a property's name: `{ "…": 1 }`; an expression there stands in brackets. */
const isName = (site: Site) => /(?:[{,]|^)\s*$/.test(site.head) && /^\s*:/.test(site.tail);

const inBrackets = (site: Site, code: string) => (isName(site) ? `[${code}]` : code);

/** Code that is sent to a browser holds nothing secret, whatever its variables are called. */
const bundled =
  /\b(?:import\.meta\.env\.VITE_|process\.env\.(?:NEXT_PUBLIC|REACT_APP|VUE_APP|EXPO_PUBLIC)_)|^\s*['"]use client['"]/m;

function language(id: string, variable: (name: string) => string): Language {
  return codeLanguage({
    id,
    lexicon,
    env: (name, site) => inBrackets(site, variable(name)),
    join: ' + ',
    interpolate,
    refuse: (site) => (bundled.test(`${site.above}\n${site.head}`) ? 'client' : null),
  });
}

export const javascript = language('javascript', (name) => `process.env.${name}`);

/** The type of `process.env.X` is `string | undefined`; the mark keeps a strict program compiling. */
export const typescript = language('typescript', (name) => `process.env.${name}!`);
