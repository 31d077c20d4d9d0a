import { currentLanguage, type Language } from './language.ts';

/** What a translation of `English` must hold: the same names, functions of the same arguments, other words. */
export type Translation<English> = English extends string
  ? string
  : English extends (...values: infer Values) => infer Words
    ? (...values: Values) => Translation<Words>
    : { readonly [Name in keyof English]: Translation<English[Name]> };

/** English, which stands in the bundle, and functions that fetch the others, which are files of their own. */
type Texts<English> = { readonly en: English } & {
  readonly [Other in Exclude<Language, 'en'>]: () => Translation<English>;
};

/**
 * The sentences of one area, each in the language that is current when it is asked for: the language may be chosen
 * after this module was loaded. Only then a translation is loaded (`scripts/translationsOnDemand.ts`).
 */
export function inLanguage<English extends object>(texts: Texts<English>): Translation<English> {
  const current = () => {
    const language = currentLanguage();
    if (language === 'en') return texts.en;
    try {
      return texts[language]();
    } catch {
      // A part of the package is missing: what there is to say must be said all the same.
      return texts.en;
    }
  };
  const sentences: unknown = new Proxy(texts.en, { get: (_, name) => Reflect.get(current(), name) });
  return sentences as Translation<English>;
}
