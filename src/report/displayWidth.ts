/** Two columns wide: East Asian letters, full-width forms, emoji. https://www.unicode.org/reports/tr11/ */
const wide =
  /[\u1100-\u115f\u231a\u231b\u2329\u232a\u23e9-\u23ec\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18aff}\u{1b000}-\u{1b2ff}\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{1fa70}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Takes no column: it stands on the letter before. */
const combining = /^\p{M}$/u;

/** Columns that one code point takes in a terminal. */
export const codePointWidth = (point: string) => (combining.test(point) ? 0 : wide.test(point) ? 2 : 1);

/** Columns that a text takes in a terminal; a tab counts as one. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const point of text) width += codePointWidth(point);
  return width;
}

/** As much blank space as the text takes; its tabs stay, so that it ends at the same column wherever it begins. */
export function blank(text: string): string {
  return text.replace(/[^\t]+/g, (letters) => ' '.repeat(displayWidth(letters)));
}
