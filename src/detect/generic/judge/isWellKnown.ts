/** Passwords that everyone tries first are put together of these, with the letters that people swap put back. */
const words = (
  'pass password passwd passphrase passcode passwort secret admin administrator root test testing user guest demo welcome ' +
  'letmein login qwerty dragon monkey master hello changeit default hunter token key abc temp foo bar baz'
).split(' ');
const firstWords = 'my the a test admin user root new old default some your'.split(' ');
const lastWords = 'here word key'.split(' ');

/** The letters that people swap, by what they put there. */
const swaps: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** Whether a value is a word that everybody tries, with digits and signs behind it or not. */
export function isWellKnown(value: string): boolean {
  const bare = value.toLowerCase().replace(/[\d!@#$%^&*._-]+$/, '');
  return (
    isOfWords(bare.replace(/[^a-z]/g, ''), false) ||
    isOfWords(
      bare.replace(/[^a-z]/g, (sign) => swaps[sign] ?? ''),
      false,
    )
  );
}

/** Whether a text is made of first words, words, and a last one; `hasWord` where one was there already. */
function isOfWords(text: string, hasWord: boolean): boolean {
  if (hasWord && (text === '' || lastWords.includes(text))) return true;
  const after = (known: readonly string[], isWord: boolean) =>
    known.some((word) => text.startsWith(word) && isOfWords(text.slice(word.length), isWord));
  return after(words, true) || (!hasWord && after(firstWords, false));
}
