/** Text whose bytes are a character each, its ASCII letters made small: the others are parts of characters. */
export const lowerCase = (text: string): string =>
  text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
