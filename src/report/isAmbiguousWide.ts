/**
 * Whether letters of ambiguous width (`α`, `①`, `…`) take two columns in this terminal. They do in the old encodings of
 * East Asia, where they were two bytes long; in UTF-8 the C library decides, with which terminals agree: glibc, musl
 * and macOS take one column, newlib (Cygwin, Git Bash) two where the locale is East Asian. A modifier says it outright.
 * https://sourceware.org/pipermail/newlib/2010/008844.html
 */
export function isAmbiguousWide(
  { LC_ALL, LC_CTYPE, LANG }: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): boolean {
  const locale = LC_ALL || LC_CTYPE || LANG || '';
  if (!/^(?:ja|ko|zh)(?![a-z])/.test(locale)) return false;
  const modifier = /@cjk(narrow|single|wide)$/.exec(locale)?.[1];
  if (modifier) return modifier === 'wide';
  const codeset = /\.([^@]+)/.exec(locale)?.[1] ?? 'utf8';
  return !/^utf-?8$/i.test(codeset) || platform === 'win32';
}
