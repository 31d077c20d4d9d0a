import { filled, isWhole, type Language, type Outcome, type Site } from '../language.ts';
import {
  linewise,
  powershell as powershellLexicon,
  shell as shellLexicon,
  shellWord,
} from '../lexicons/formats.ts';

/** Is the value given to a variable of the very name that it should come from: then it only has to be there. */
function keepsItsName(site: Site): boolean {
  const name = /(?:^|\s)(\w+)=$/.exec(site.head)?.[1];
  return site.holes.length === 1 && site.holes[0]!.name === name;
}

/** `${X:?}` stops the script where the variable is missing: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_02 */
const variable = (site: Site) => (name: string) => (keepsItsName(site) ? `\${${name}:?}` : `\${${name}}`);

function replaceShell(site: Site): Outcome {
  const { token } = site;
  const hole = variable(site);
  if (!token) return { code: filled(site, (name) => `"${hole(name)}"`) };
  if (token.kind === 'heredoc') {
    return /["']/.test(token.open) ? { supplier: 'expression' } : { code: filled(site, hole) };
  }
  // The line end behind a key is a part of the value then.
  if (isWhole(site)) return { code: `"${hole(site.holes[0]!.name)}"` };
  if (token.open === '"') return { code: `"${filled(site, hole)}"` };
  if (token.open === "'" && !/["$`\\!]/.test(site.body)) return { code: `"${filled(site, hole)}"` };
  const quoted = (text: string) => text && token.open + text + token.close;
  return { code: filled(site, (name) => `"${hole(name)}"`, quoted) };
}

/** POSIX shells: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html */
export const shell: Language = {
  id: 'shell',
  lexicon: shellLexicon,
  replace: replaceShell,
  bare: shellWord,
};

/** fish has no braces around a name; the quotes end it: https://fishshell.com/docs/current/language.html#variable-expansion */
export const fish: Language = {
  id: 'fish',
  lexicon: shellLexicon,
  bare: shellWord,
  replace: (site) => {
    if (site.token?.kind === 'string' && isWhole(site)) return { code: `"$${site.holes[0]!.name}"` };
    const open = site.token?.open ?? '';
    const quoted = (text: string) => text && open + text + open;
    return { code: filled(site, (name) => `"$${name}"`, quoted) };
  },
};

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules */
export const powershell: Language = {
  id: 'powershell',
  lexicon: powershellLexicon,
  replace: (site) => {
    if (isWhole(site)) return { code: `$env:${site.holes[0]!.name}` };
    const code = filled(site, (name) => `$($env:${name})`);
    if (!site.token || site.token.open === '"') return { code: site.token ? `"${code}"` : code };
    return /["$`]|''/.test(site.body) ? { supplier: 'expression' } : { code: `"${code}"` };
  },
};

/** https://learn.microsoft.com/windows-server/administration/windows-commands/set_1 */
export const batch: Language = {
  id: 'batch',
  lexicon: { ...linewise, comments: [/(?:@?rem\b|::)(?<=^[ \t]*(?:@?rem|::))/imy] },
  replace: (site) => ({ code: filled(site, (name) => `%${name}%`) }),
};
