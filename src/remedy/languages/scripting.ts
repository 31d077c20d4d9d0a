import { codeLanguage } from '../codeLanguage.ts';
import { beforeLine } from '../insertLine.ts';
import { filled, type Site } from '../language.ts';
import { dart as dartLexicon } from '../lexicons/compiled.ts';
import {
  elixir as elixirLexicon,
  lua as luaLexicon,
  perl as perlLexicon,
  php as phpLexicon,
} from '../lexicons/scripting.ts';

/** Laravel reads its configuration through a function of its own: https://laravel.com/docs/configuration#retrieving-environment-configuration */
const isLaravel = (site: Site) =>
  /(?:^|\/)config\/[\w-]+\.php$/.test(site.file) &&
  (/\benv\(/.test(site.above) || (laravelFiles.test(site.file) && /^[\t ]*return\s*\[/m.test(site.above)));

const laravelFiles =
  /\/(?:app|auth|broadcasting|cache|database|filesystems|logging|mail|queue|sanctum|services|session)\.php$/;

/** Defaults of properties and parameters, and constants, are constant expressions: https://www.php.net/manual/language.constants.php */
const phpConstant =
  /^\s*(?:(?:public|private|protected|static|readonly|var|final)\s[^=]*=|(?:\w+\s+)*const\s)|\bfunction\b[^)]*$|#\[[^\]]*$/;

/**
 * What loads a `.env` fills `$_ENV` and `$_SERVER`, not what `getenv` reads: that is not safe with threads.
 * https://github.com/vlucas/phpdotenv#putenv-and-getenv
 */
const usesSuperglobal = (site: Site) =>
  site.idiom === 'superglobal' || /\$_ENV\[/.test(site.above + (site.below ?? ''));

/** Does an enumeration's case take it. */
const isCaseOfEnum = (site: Site) => /^\s*case\s+\w+\s*=\s*$/.test(site.head);

export const php = codeLanguage({
  id: 'php',
  lexicon: phpLexicon,
  env: (name, site) => {
    if (isLaravel(site)) return `env('${name}')`;
    return usesSuperglobal(site) ? `$_ENV['${name}']` : `getenv('${name}')`;
  },
  join: ' . ',
  interpolate: (site) => {
    if (site.token?.kind !== 'heredoc' || site.token.open.includes("'") || isLaravel(site)) return null;
    return usesSuperglobal(site) ? filled(site, (name) => `{$_ENV['${name}']}`) : null;
  },
  refuse: (site) => (phpConstant.test(site.head) || isCaseOfEnum(site) ? 'constant' : null),
});

export const perl = codeLanguage({
  id: 'perl',
  lexicon: perlLexicon,
  env: (name) => `$ENV{${name}}`,
  join: ' . ',
  interpolate: (site) => {
    const { open, close, kind } = site.token!;
    const code = filled(site, (name) => `$ENV{${name}}`);
    if (kind === 'heredoc') return open.includes("'") ? null : code;
    return open === '"' || open.startsWith('qq') ? open + code + close : null;
  },
});

export const elixir = codeLanguage({
  id: 'elixir',
  lexicon: elixirLexicon,
  env: (name) => `System.fetch_env!("${name}")`,
  join: ' <> ',
  refuse: (site) =>
    /^\s*(?:,[^)]*)?->/.test(site.tail) || /\bdefp?\s+\w+[!?]?\([^)]*$/.test(site.head) ? 'constant' : null,
  interpolate: (site) =>
    site.token!.open + filled(site, (name) => `#{System.fetch_env!("${name}")}`) + site.token!.close,
});

export const lua = codeLanguage({
  id: 'lua',
  lexicon: luaLexicon,
  env: (name) => `os.getenv("${name}")`,
  join: ' .. ',
});

export const dart = codeLanguage({
  id: 'dart',
  lexicon: dartLexicon,
  env: (name) => `Platform.environment['${name}']!`,
  join: ' + ',
  refuse: (site) => (/\bconst\b/.test(site.head) ? 'constant' : null),
  needs: {
    line: "import 'dart:io';",
    unless: /import\s+['"]dart:io['"]/,
    place: (line, code) => beforeLine(code, /^import\s/m, line),
  },
});
