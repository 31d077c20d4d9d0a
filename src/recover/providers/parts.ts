import type { Command, ConsolePath, Localized, Source } from '../types.ts';

/** A source that was read, in a stored copy, in this month. */
export function source(url: string, read = '2026-11'): Source {
  return { url, read };
}

/** A page of a provider's console. A plain name is the same in every language, as on GitHub and in products. */
export function page(url: string, ...names: readonly (string | Localized)[]): ConsolePath {
  return {
    url,
    names: names.map((name) => (typeof name === 'string' ? { en: name, ja: name, ko: name } : name)),
  };
}

/** A name as the console of each language writes it. */
export function named(en: string, ja: string, ko: string): Localized {
  return { en, ja, ko };
}

/** A command of a provider's tool. */
export function run(argv: readonly string[], caption?: string): Command {
  return caption === undefined ? { argv } : { argv, caption };
}
