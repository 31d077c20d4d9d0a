/** A basic string: https://toml.io/en/v1.0.0#string. JSON's is one, but for DEL and lone halves of surrogate pairs. */
export const tomlText = (text: string): string =>
  JSON.stringify(Buffer.from(text, 'utf8').toString('utf8')).replaceAll('\x7f', '\\u007f');

/** A list of them. */
export const tomlTexts = (texts: readonly string[]): string => `[${texts.map(tomlText).join(', ')}]`;
