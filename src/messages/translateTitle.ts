/** How a language says what a rule finds. */
export interface TitleWords {
  /** The words that name a kind: `secret`, `access`, `key`. */
  readonly words: Readonly<Record<string, string>>;
  /** Ends of titles that tell one form of a secret from another; `$1` is what the first group matched. */
  readonly forms: readonly (readonly [RegExp, string])[];
  /** Titles that are said in another way altogether. */
  readonly whole: readonly (readonly [RegExp, string])[];
  /** Puts words of a kind in a row. */
  readonly kind: (words: readonly string[]) => string;
  /** Joins the provider's name, which stays as it is and may be empty, with the kind, and the form, which may be empty. */
  readonly title: (name: string, kind: string, form: string) => string;
}

/**
 * Translates a rule's title (`AWS secret access key`): the words at its end that name a kind are translated, the
 * provider's name before them stays. Where no such words are known, the title stays as it is.
 */
export function translateTitle(title: string, language: TitleWords): string {
  for (const [pattern, text] of language.whole) if (pattern.test(title)) return title.replace(pattern, text);
  const form = language.forms.find(([pattern]) => pattern.test(title));
  const plain = form ? title.replace(form[0], '') : title;
  const words = plain.split(' ');
  let start = words.length;
  while (start > 0 && wordOf(words[start - 1]!, language) !== undefined) start -= 1;
  // No kind begins with "or".
  while (/^(?:or|and|in|of)$/.test(words[start] ?? '')) start += 1;
  if (start === words.length) return title;
  const kind = language.kind(words.slice(start).map((word) => wordOf(word, language)!));
  const note = form ? form[1].replace('$1', form[0].exec(title)?.[1] ?? '') : '';
  const name = words.slice(0, start).map((word) => (word === 'or' ? language.words.or : word));
  return language.title(name.join(' '), kind, note);
}

/** A word's translation, with its comma; Latin words such as API stay. */
function wordOf(word: string, { words }: TitleWords): string | undefined {
  const [, letters = '', comma = ''] = /^(.*?)(,?)$/.exec(word) ?? [];
  const lower = letters.toLowerCase();
  const known = Object.hasOwn(words, lower) && (letters === lower || /^[A-Z][a-z]+$/.test(letters));
  if (known) return words[lower] + comma;
  return Object.hasOwn(words, letters) ? words[letters] + comma : undefined;
}
