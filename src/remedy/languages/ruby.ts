import { codeLanguage } from '../codeLanguage.ts';
import { filled, type Site } from '../language.ts';
import { ruby as lexicon } from '../lexicons/scripting.ts';

const fetch = (name: string) => `ENV.fetch("${name}")`;

/** https://docs.ruby-lang.org/en/master/syntax/literals_rdoc.html#label-Strings */
function interpolate(site: Site): string | null {
  const { open, close, kind } = site.token!;
  const code = filled(site, (name) => `#{${fetch(name)}}`);
  if (kind === 'heredoc') return open.includes("'") ? null : code;
  if (open === "'") return /["\\]|#[{$@]/.test(site.body) ? null : `"${code}"`;
  return /^(?:"|`|%[QW]?\W$)/.test(open) ? open + code + close : null;
}

/** A list of words (`%w[…]`) is split at its spaces, so nothing can be joined to it. */
const refuse = (site: Site) => (/^%[wi]/.test(site.token?.open ?? '') ? 'expression' : null);

export const ruby = codeLanguage({ id: 'ruby', lexicon, env: fetch, join: ' + ', interpolate, refuse });
