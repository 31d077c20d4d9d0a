import { systemLanguages } from './systemLanguages.ts';

/** The languages that keyguard speaks, by their ISO 639 codes. */
export const languages = ['en', 'ja', 'ko'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (name: string): name is Language => (languages as readonly string[]).includes(name);

/** Holds what was chosen. The environment, because every bundle, every thread and every child process sees it. */
const variable = 'KEYGUARD_LANG';

/**
 * The language to speak: the chosen one, else that of the locale, else that of the system.
 * Where only the system can tell, a process may be started: ask when something is about to be said.
 */
export function currentLanguage(environment: NodeJS.ProcessEnv = process.env): Language {
  const chosen = environment[variable] ?? '';
  if (isLanguage(chosen)) return chosen;
  return languageOfLocale(environment) ?? languageIn(systemLanguages()) ?? 'en';
}

/** What `--lang` says: it goes over everything. */
export function setLanguage(language: Language): void {
  process.env[variable] = language;
}

/** What the repository's configuration says: it goes over the locale, not over what the person chose. */
export function setDefaultLanguage(language: Language): void {
  if (!isLanguage(process.env[variable] ?? '')) process.env[variable] = language;
}

/**
 * The language of the first of LC_ALL, LC_MESSAGES and LANG that is not empty; `undefined` where all are.
 * https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html#tag_08_02
 */
function languageOfLocale({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language | undefined {
  const locale = LC_ALL || LC_MESSAGES || LANG;
  if (!locale) return undefined;
  // A terminal that reads EUC or Shift JIS would show something else: English is the same in all of them.
  const codeset = /\.([^@]+)/.exec(locale)?.[1] ?? 'utf8';
  return (/^utf-?8$/i.test(codeset) && languageIn([locale])) || 'en';
}

/** The first language that keyguard speaks in a list of locales or tags (`ja_JP.UTF-8`, `ja-JP`, `ja`). */
function languageIn(tags: readonly string[]): Language | undefined {
  return tags.map((tag) => tag.toLowerCase().split(/[-_.@]/, 1)[0]!).find(isLanguage);
}
