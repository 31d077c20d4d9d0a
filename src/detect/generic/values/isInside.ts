/** Whether the nearest such quote before `at` on its line opens a string, so that the next one ends it. */
export function isInside(text: string, at: number, quote: string): boolean {
  const before = text.slice(Math.max(0, at - 240), at);
  const open = before.lastIndexOf(quote);
  if (open < 0 || /[\r\n]/.test(before.slice(open))) return false;
  return open === 0 ? at <= 240 : /[\s=:([{,<>+&|!@$#-]/.test(before[open - 1]!);
}
