import { describe, expect, test } from '@jest/globals';
import { en as awsEn } from '../../src/recover/aws/en/index.ts';
import { ja as awsJa } from '../../src/recover/aws/ja/index.ts';
import { ko as awsKo } from '../../src/recover/aws/ko/index.ts';
import { en } from '../../src/recover/providers/en/index.ts';
import { ja } from '../../src/recover/providers/ja/index.ts';
import { ko } from '../../src/recover/providers/ko/index.ts';

const english: Readonly<Record<string, unknown>> = { aws: awsEn, ...en };
const languages = [
  ['ja', { aws: awsJa, ...ja }, /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u],
  ['ko', { aws: awsKo, ...ko }, /\p{Script=Hangul}/u],
] as const;

/** Every text of a guide by its place. */
function leaves(value: unknown, place: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[place, value]];
  return Object.entries(value).flatMap(([name, each]) => leaves(each, `${place}.${name}`));
}

/** Without their numbers: a translation may need more paragraphs, or fewer. */
const placesOf = (texts: readonly [string, unknown][]) => [
  ...new Set(texts.map(([place]) => place.replace(/(?:\.\d+)+$/, ''))),
];

describe.each(languages)('in %s', (_, guides, letters) => {
  test.each(Object.keys(english))('the guide for %s is whole, and in that language', (name) => {
    const translated = leaves((guides as typeof english)[name], name);
    expect(placesOf(translated)).toEqual(placesOf(leaves(english[name], name)));
    expect(translated.filter(([, text]) => typeof text === 'string' && !letters.test(text))).toEqual([]);
  });
});
