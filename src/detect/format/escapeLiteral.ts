/** A text as it is written in a regular expression that matches just this text. */
export function escapeLiteral(text: string): string {
  return text.replace(/[^0-9A-Za-z_]/g, (char) =>
    char > ' ' && char < '\x7f'
      ? /[\^$\\.*+?()[\]{}|/]/.test(char)
        ? `\\${char}`
        : char
      : `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}
