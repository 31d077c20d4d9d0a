import { looksRandom } from './generic/randomness.ts';
import { typedInOrder } from './typedInOrder.ts';

/** Words that people put where a secret belongs. Each counts only as a whole word of the value, see `words`. */
const placeholderWords = new Set(
  (
    'example examples sample dummy placeholder changeme change replace replaceme your yours my insert enter put ' +
    'fake mock redacted hidden censored masked removed todo fixme tbd none null nil undefined foo bar baz foobar lorem ipsum ' +
    'test testing xxx here goes'
  ).split(' '),
);

/** Of these, one alone shows that the value was made up; the others need company. */
const strongWords = new Set(
  'example placeholder changeme replaceme dummy redacted censored foobar lorem ipsum'.split(' '),
);

/** A reference or a template instead of a value, whole or in its middle. */
const reference =
  /\$\{|\$\(|\{\{|\}\}|<%|%>|\$\[\[|^\$[A-Za-z_]\w*$|^%[A-Za-z_]\w*%$|^%(?:\(\w+\))?[sdv]$|^@\w+@$|^<[^<>]*>$|^&lt;.*&gt;$|^\[[^[\]]*\]$|^__\w+__$|^#\{|#\{\w|^\{[A-Za-z_][\w.-]*\}$|^env[.(:]|^vault:|^arn:|^op:\/\/|^secretref/i;

/** A name in brackets that are no ASCII, which in latin1 are two bytes and more: `«TOKEN»`, `⟦DATABASE_PASSWORD⟧`. */
const bracketed = /^[\x80-\xff]{2,4}[A-Z][A-Z_]{2,}[\x80-\xff]{2,4}$/;

/** Words that no random value holds by chance, written in one case. */
const marked = /EXAMPLE|example|Example|CHANGEME|changeme|PLACEHOLDER|placeholder|REDACTED|redacted/;

/**
 * Whether a text that has the form of a secret is in truth a stand-in: `AKIA…EXAMPLE`, `xxxxxxxx`,
 * `your-token-here`, `<token>`, `${TOKEN}`, `abcdef1234567890`. Asked about the secret without its public prefix.
 * It must never hide a random value: by chance, a random text of 20 characters passes for one of these less than
 * once in a hundred million.
 */
export function isPlaceholder(value: string): boolean {
  if (reference.test(value) || bracketed.test(value) || marked.test(value)) return true;
  return isMonotonous(value) || isTypedInOrder(value) || isPhrase(value) || isEncodedText(value);
}

/** Few different characters, or ones that are repeated for most of the length: `xxxx`, `0000`, `****`, `abababab`. */
export function isMonotonous(value: string): boolean {
  const counted = value.replace(/[-_.:/\s]/g, '').toLowerCase();
  if (counted.length < 4) return counted.length === 0;
  // A text is matched as bytes in latin1.
  const counts = new Uint16Array(0x100);
  let different = 0;
  let most = 0;
  for (let at = 0; at < counted.length; at++) {
    const code = counted.charCodeAt(at) & 0xff;
    const count = ++counts[code]!;
    if (count === 1) different++;
    if (count > most) most = count;
  }
  if (different === 1 || different <= Math.min(4, counted.length / 6)) return true;
  const repeated = counted.match(/(.)\1{3,}/g) ?? [];
  if (repeated.some((run) => run.length >= 6) && repeated.join('').length * 2 > counted.length) return true;
  return counted.length >= 6 && most * 3 > counted.length * 2;
}

/**
 * Most of it is typed in order at a stretch (`abcdef`, `12345678`, `qwerty`), or much of a long one, or two dozen
 * characters in stretches of ten (by chance, one such stretch stands in a random text less than once in a hundred million),
 * or every second one is the same, as in a table (`8f8g8h`).
 */
function isTypedInOrder(value: string): boolean {
  const text = value.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
  const table = text.length < 20 ? '' : (/(.)(?!\1).(?:\1.){9,}/.exec(text)?.[0] ?? '');
  if (table.length * 2 > text.length) return true;
  const inOrder = typedInOrder(text, 6);
  if (inOrder >= 24 && typedInOrder(text, 10) >= 24) return true;
  return (inOrder > 0 && inOrder * 3 >= text.length * 2) || (inOrder >= 16 && inOrder * 2 >= text.length);
}

/** base64 of a sentence, of words, or of a text that says itself that it is an example. */
function isEncodedText(value: string): boolean {
  if (!/^[A-Za-z0-9+/_-]{11,2000}={0,2}$/.test(value)) return false;
  const text = Buffer.from(value, 'base64').toString('latin1');
  if (!/^[\t\n\r\x20-\x7e]+$/.test(text)) return false;
  return marked.test(text) || /^(?:[A-Za-z]+(?:[ _:-][A-Za-z]+)+|\d+)\s?$/.test(text) || isSentence(text);
}

/** Words with spaces between them, of which some are short: `it's a secret of ours`. */
export const isSentence = (text: string): boolean =>
  /^[A-Za-z\s,.:;'!?\d-]+$/.test(text) && (text.match(/[a-z] (?=[a-z])/gi)?.length ?? 0) >= 3;

/** Words of a value: `yourApiKey-here` is your, api, key, here. */
const words = (value: string) =>
  value
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');

/** Made of plain words of which some are a placeholder's: `your-api-key`, `my_secret_token_here`. */
function isPhrase(value: string): boolean {
  if (/x{6,}/i.test(value)) return true;
  if (value.length > 64 || looksRandom(value)) return false;
  const found = words(value);
  if (found.some((word) => strongWords.has(word))) return true;
  if (found.length < 2 || !/^[A-Za-z][A-Za-z\s_.-]*[\d!@#$%&*.?-]{0,5}$/.test(value)) return false;
  return found.some((word) => placeholderWords.has(word)) && found.every((word) => word.length <= 14);
}
