import { looksRandom } from './generic/randomness.ts';

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
  /\$\{|\$\(|\{\{|\}\}|<%|%>|\$\[\[|^\$[A-Za-z_]\w*$|^%[A-Za-z_]\w*%$|^%(?:\(\w+\))?[sdv]$|^@\w+@$|^<[^<>]*>$|^\[[^[\]]*\]$|^__\w+__$|^#\{|#\{\w|^\{[A-Za-z_][\w.-]*\}$|^env[.(:]|^vault:|^arn:|^op:\/\/|^secretref/i;

/** The two ways in which the alphabet and the digits are typed in order, and the rows of a keyboard. */
const runs = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
].flatMap((run) => [run, [...run].reverse().join('')]);

/**
 * Whether a text that has the form of a secret is in truth a stand-in: `AKIA…EXAMPLE`, `xxxxxxxx`,
 * `your-token-here`, `<token>`, `${TOKEN}`, `abcdef1234567890`. Asked about the secret without its public prefix.
 * It must never hide a random value: by chance, a random text of 20 characters passes for one of these less than
 * once in a hundred million.
 */
export function isPlaceholder(value: string): boolean {
  if (reference.test(value)) return true;
  if (/EXAMPLE|example|Example|CHANGEME|changeme|PLACEHOLDER|placeholder|REDACTED|redacted/.test(value))
    return true;
  return isMonotonous(value) || isTypedInOrder(value) || isPhrase(value);
}

/** Few different characters, or one that is repeated for most of the length: `xxxx`, `0000`, `****`, `abababab`. */
function isMonotonous(value: string): boolean {
  const counted = value.replace(/[-_.:/\s]/g, '').toLowerCase();
  if (counted.length < 4) return counted.length === 0;
  const counts = new Map<string, number>();
  for (const character of counted) counts.set(character, (counts.get(character) ?? 0) + 1);
  if (counts.size <= Math.min(4, counted.length / 6)) return true;
  if (counts.size === 1) return true;
  const longestRun = /(.)\1{5,}/.exec(counted);
  if (longestRun !== null && longestRun[0].length * 2 > counted.length) return true;
  return counted.length >= 12 && Math.max(...counts.values()) * 3 > counted.length * 2;
}

/** Most of it is typed in order (`abcdef`, `12345678`, `qwerty`). */
function isTypedInOrder(value: string): boolean {
  const text = value.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
  if (text.length < 6) return false;
  let inOrder = 0;
  for (let at = 0; at < text.length; ) {
    const length = longestRunAt(text, at);
    if (length >= 4) inOrder += length;
    at += Math.max(1, length >= 4 ? length : 1);
  }
  if (inOrder >= 6 && inOrder * 3 >= text.length * 2) return true;
  return isWovenInOrder(text);
}

function longestRunAt(text: string, at: number): number {
  let longest = 1;
  for (const run of runs) {
    for (let from = run.indexOf(text[at]!); from >= 0; from = run.indexOf(text[at]!, from + 1)) {
      let length = 1;
      while (
        from + length < run.length &&
        at + length < text.length &&
        run[from + length] === text[at + length]
      ) {
        length++;
      }
      if (length > longest) longest = length;
    }
  }
  return longest;
}

/** Letters and digits that each go up by one in turn, `a1b2c3d4e5f6`. */
function isWovenInOrder(text: string): boolean {
  let steps = 0;
  for (let index = 2; index < text.length; index++) {
    const difference = text.charCodeAt(index) - text.charCodeAt(index - 2);
    if (difference === 1) steps++;
  }
  return text.length >= 8 && steps * 4 >= (text.length - 2) * 3;
}

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
  if (found.length < 2 || !/^[A-Za-z][A-Za-z\s_.-]*\d{0,4}$/.test(value)) return false;
  return found.some((word) => placeholderWords.has(word)) && found.every((word) => word.length <= 14);
}
