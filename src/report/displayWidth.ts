import { eastAsianWidth } from 'get-east-asian-width';
import { isAmbiguousWide } from './isAmbiguousWide.ts';

/**
 * Takes no column: it stands on the letter before, or joins it to the next. Also the vowels and finals of Korean in
 * parts, as macOS writes file names, and the skin colours of emoji.
 */
const joining = /^(?:[\p{Mn}\p{Me}\u1160-\u11ff\ud7b0-\ud7fb]|\p{Emoji_Modifier})$/u;

const ambiguousAsWide = isAmbiguousWide(process.env, process.platform);

/**
 * Columns that one code point takes in a terminal: two for East Asian letters, full-width forms and emoji.
 * https://www.unicode.org/reports/tr11/
 */
export function codePointWidth(point: string, options = { ambiguousAsWide }): 0 | 1 | 2 {
  const code = point.codePointAt(0)!;
  if (code < 0x7f) return 1;
  return joining.test(point) ? 0 : eastAsianWidth(code, options);
}

/** Columns that a text takes in a terminal; a tab counts as one. */
export function displayWidth(text: string, options = { ambiguousAsWide }): number {
  let width = 0;
  for (const point of text) width += codePointWidth(point, options);
  return width;
}

/** As much blank space as the text takes; its tabs stay, so that it ends at the same column wherever it begins. */
export function blank(text: string): string {
  return text.replace(/[^\t]+/g, (letters) => ' '.repeat(displayWidth(letters)));
}
