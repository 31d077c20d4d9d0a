/**
 * The one gateway to the terminal. Names and contents come from repositories, so they are hostile: control
 * characters (escape sequences, carriage returns, bidirectional overrides) are made visible before they are written.
 */

/** Control and bidirectional formatting characters; line feed and tab stay. Zero-width ones too: they hide text. */
const unsafe =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** Makes text from outside safe to show: `\x1b` becomes the four characters `\x1b`. */
export function printable(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x100
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** Writes to standard error, for people. */
export const writeError = (text: string) => process.stderr.write(text);

/** Writes to standard output, for machines or for what was asked for. */
export const writeOutput = (text: string) => process.stdout.write(text);

/** Whether to colour what goes to `stream`; NO_COLOR and FORCE_COLOR as https://no-color.org and Node define them. */
export function wantsColour(
  stream: { isTTY?: boolean },
  environment: NodeJS.ProcessEnv = process.env,
): boolean {
  if (environment.NO_COLOR) return false;
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && environment.TERM !== 'dumb';
}
