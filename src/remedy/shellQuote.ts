/** A word that a POSIX shell reads as exactly this text; left bare where that is safe, to be easy to read. */
export function shellQuote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
