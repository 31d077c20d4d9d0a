import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const folder = join(import.meta.dirname, '../../src/messages');

/** What a language may share with English: it holds no words but names, commands and what is put in. */
const same = new Set([
  'doctor.fault',
  'hooks.toAdd',
  'migrate.whyWith',
  'policyReview.place',
  'baseline.place',
  'config.setIn',
  'commits.unchecked.made',
  'install.alreadyAt',
  'install.file',
  'policy.badField',
  'policy.place',
  'policy.unknownRule',
  'report.ignoreCommand',
  'report.prefix',
  'report.untrackCommand',
]);

/** Letters of the language: what has none of them was not translated. */
const letters = { ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u, ko: /\p{Script=Hangul}/u };

/** What the sentences of a language are made with. */
const helpers = { ja: ['joined.ts'], ko: ['withParticle.ts'] };

/** Areas: the files of `en`. */
const areas = readdirSync(join(folder, 'en')).map((file) => file.replace('.ts', ''));

async function textsOf(language: string, area: string): Promise<Map<string, unknown>> {
  const path = join(folder, language, `${area}.ts`);
  const module = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
  return new Map(leaves(module[area], area));
}

/** Every sentence of an area by its place: `install.done.head`. */
function leaves(value: unknown, place: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[place, value]];
  return Object.entries(value).flatMap(([name, each]) => leaves(each, `${place}.${name}`));
}

/** Code without types and line breaks, which say nothing about the words. */
const words = (value: unknown) => String(value).replace(/\s+/g, ' ');

test.each(areas)('%s is an area with a module of its own', async (area) => {
  const module = (await import(pathToFileURL(join(folder, `${area}.ts`)).href)) as Record<string, object>;
  const english = await textsOf('en', area);
  const [messages] = Object.values(module);
  const sentences = new Map(leaves({ ...messages }, area));
  expect([...sentences.keys()]).toEqual([...english.keys()]);
});

describe.each(['ja', 'ko'] as const)('in %s', (language) => {
  test.each(areas)('%s has every sentence of the English one, and no other', async (area) => {
    const english = await textsOf('en', area);
    const translated = await textsOf(language, area);
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [place, value] of translated)
      expect([place, typeof value]).toEqual([place, typeof english.get(place)]);
  });

  test.each(areas)('%s is in that language', async (area) => {
    const english = await textsOf('en', area);
    const translated = await textsOf(language, area);
    const left = [...translated].filter(
      ([place, value]) =>
        !same.has(place) &&
        (words(value) === words(english.get(place)) ||
          (typeof value === 'string' && !letters[language].test(value))),
    );
    expect(left.map(([place]) => place)).toEqual([]);
  });

  test('there is no area that English does not have', () => {
    const files = readdirSync(join(folder, language));
    expect(files.filter((file) => !areas.includes(file.replace('.ts', '')))).toEqual(helpers[language]);
  });
});
