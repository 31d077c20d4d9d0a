import type { Command, ConsolePath, Localized, Source } from '../types.ts';

/** A source, with the day on which it (or a stored copy of it) was read; without one, a page to go on to. */
export function source(url: string, read?: string): Source {
  return read === undefined ? { url } : { url, read };
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
