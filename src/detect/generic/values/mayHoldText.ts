/** No more brackets open before a literal: that of the arguments, one more, two calls. */
const mostOpen = 4;

/** Whether a quote stands behind the bracket at `open` before one closes: else no argument is a literal. */
export function mayHoldText(text: string, open: number): boolean {
  let opened = 0;
  for (let at = open; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x29) return false;
    if (code === 0x22 || code === 0x27 || code === 0x60 || code === 0x5c || code === 0x26) return true;
    if (code === 0x28 && ++opened > mostOpen) return false;
  }
  return false;
}
