/**
 * Makes `src/detect/generic/letterPairs.ts`: how often, in words and names that people write, one character follows
 * another: `npx tsx scripts/train-letters.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writtenTexts } from './writtenTexts.ts';

const root = join(import.meta.dirname, '..');
/** a–z are 0–25; a digit is 26; the end of a word and every other character are 27. */
const symbols = 28;
const symbolOf = (character: string) => {
  const code = character.charCodeAt(0);
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  return code >= 0x30 && code <= 0x39 ? 26 : 27;
};

const words = new Map<string, number>();
for (const source of writtenTexts()) {
  const text = source.toString('utf8');
  for (const [word] of text.matchAll(/[A-Za-z0-9_$.-]{2,40}/g)) {
    // Hashes and embedded data are not what a person wrote.
    if (/\d[a-z]+\d[a-z]*\d/i.test(word) || /^\d+$/.test(word)) continue;
    const name = word.toLowerCase();
    words.set(name, (words.get(name) ?? 0) + 1);
  }
}

const counts = Array.from({ length: symbols * symbols }, () => 0.5);
for (const [word, count] of words) {
  // A word counts by how well known it is, but not a thousand times as much as another.
  const weight = 1 + Math.log2(count);
  const padded = ` ${word} `;
  for (let index = 1; index < padded.length; index++) {
    counts[symbolOf(padded[index - 1]!) * symbols + symbolOf(padded[index]!)]! += weight;
  }
}

/** One character for each pair: '0' and up, a quarter bit each, for minus the logarithm of its probability. */
let table = '';
for (let first = 0; first < symbols; first++) {
  const row = counts.slice(first * symbols, (first + 1) * symbols);
  const total = row.reduce((sum, count) => sum + count, 0);
  for (const count of row) {
    table += String.fromCharCode(0x30 + Math.min(0x4e, Math.round(-4 * Math.log2(count / total))));
  }
}
const lines = table.match(/.{1,84}/g)!.map((line) => `  ${JSON.stringify(line)}`);
writeFileSync(
  join(root, 'src/detect/generic/letterPairs.ts'),
  `/**
 * For each pair of characters, minus the binary logarithm of the probability that the second follows the first in
 * words that people write, in quarter bits above '0'. Rows and columns: a–z, a digit, anything else.
 * Made by \`scripts/train-letters.ts\` from ${words.size} words; not to be edited.
 */
export const letterPairs: string = [
${lines.join(',\n')},
].join('');
`,
);
