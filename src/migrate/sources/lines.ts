/** The lines of a text with their numbers, without empty ones and comments. */
export function* meaningfulLines(
  bytes: Uint8Array,
): Generator<{ readonly line: number; readonly text: string }> {
  const lines = Buffer.from(bytes).toString('utf8').split('\n');
  for (const [index, raw] of lines.entries()) {
    const text = raw.replace(/\r$/, '');
    if (text.trim() !== '' && !text.trimStart().startsWith('#')) yield { line: index + 1, text };
  }
}
