import { codeLanguage } from '../codeLanguage.ts';
import { beforeLine } from '../insertLine.ts';
import { filled, type Language, type Site } from '../language.ts';
import { javascript as lexicon } from '../lexicons/scripting.ts';

/** How a program of each kind reads a variable. */
function variableOf(name: string, site: Site): string {
  if (site.idiom === 'deno') return `Deno.env.get("${name}")`;
  return site.idiom === 'sveltekit' ? `env.${name}` : `process.env.${name}`;
}

/** A literal may be a property's name: `{ "…": 1 }`; an expression there stands in brackets. */
const looksLikeName = (site: Site) => /(?:[{,]|^)\s*$/.test(site.head) && /^\s*:/.test(site.tail);

function wrapped(site: Site, code: string): string {
  if (site.role === 'attribute') return `{${code}}`;
  return site.role === 'name' || (site.role === undefined && looksLikeName(site)) ? `[${code}]` : code;
}

/** Code that is sent to a browser holds nothing secret, whatever its variables are called. */
const bundled =
  /\b(?:import\.meta\.env\.VITE_|process\.env\.(?:NEXT_PUBLIC|REACT_APP|VUE_APP|EXPO_PUBLIC)_)|^[\t ]*['"]use client['"]/m;

/**
 * Parts of a builder's configuration that it writes into what browsers get:
 * https://nuxt.com/docs/guide/going-further/runtime-config, https://nextjs.org/docs/app/api-reference/config/next-config-js/env,
 * https://vite.dev/config/shared-options#define
 */
const publicPart: readonly (readonly [file: RegExp, part: RegExp])[] = [
  [/(?:^|\/)nuxt\.config\.[cm]?[jt]s$/, /\bpublic\s*:\s*\{[^}]*$/],
  [/(?:^|\/)next\.config\.[cm]?[jt]s$/, /\b(?:env|publicRuntimeConfig)\s*:\s*\{[^}]*$/],
  [/(?:^|\/)(?:vite|vitest|astro|svelte)\.config\.[cm]?[jt]s$/, /\bdefine\s*:\s*\{[^}]*$/],
  [/\.[cm]?[jt]s$/, /\bDefinePlugin\(\s*\{[^}]*$/],
];

const isSent = ({ file, above, head }: Site) =>
  bundled.test(`${above}\n${head}`) ||
  publicPart.some(([path, part]) => path.test(file) && part.test(above.slice(-2_000) + head));

/** https://svelte.dev/docs/kit/$env-dynamic-private */
const privateEnv = "import { env } from '$env/dynamic/private';";
const hasPrivateEnv = /^import\s*\{[^}]*\benv\b[^}]*\}\s*from\s*["']\$env\/dynamic\/private["']/m;

function language(id: string, mark: string): Language {
  const env = (name: string, site: Site) => variableOf(name, site) + mark;

  /** https://developer.mozilla.org/docs/Web/JavaScript/Reference/Template_literals */
  function interpolate(site: Site): string | null {
    const { open } = site.token!;
    const code = `\`${filled(site, (name) => `\${${variableOf(name, site)}}`)}\``;
    if (open === '`') return code;
    return site.role === 'attribute' || /`|\$\{/.test(site.body) ? null : code;
  }

  const plain = codeLanguage({
    id,
    lexicon,
    env,
    join: ' + ',
    interpolate,
    refuse: (site) => (isSent(site) ? 'client' : null),
  });
  return {
    ...plain,
    replace: (site) => {
      const outcome = plain.replace(site);
      if ('supplier' in outcome) return outcome;
      const isMissing = site.idiom === 'sveltekit' && !hasPrivateEnv.test(site.above);
      return { ...outcome, code: wrapped(site, outcome.code), ...(isMissing && { needs: [privateEnv] }) };
    },
    place: (line, code) => beforeLine(code, /^import\s/m, line),
  };
}

export const javascript = language('javascript', '');

/** The type of `process.env.X` is `string | undefined`; the mark keeps a strict program compiling. */
export const typescript = language('typescript', '!');
