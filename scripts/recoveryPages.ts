import { basename } from 'node:path';
import { type Language, languages, setLanguage } from '../src/messages/language.ts';
import { renderPage } from '../src/recover/checklist/renderGuide.ts';
import { placeholders } from '../src/recover/facts.ts';
import { guideNames } from '../src/recover/guideNames.ts';
import { loadGuide } from '../src/recover/loadGuide.ts';
import type { Facts } from '../src/recover/types.ts';

const names: Readonly<Record<Language, string>> = { en: 'English', ja: '日本語', ko: '한국어' };

/** Where nothing is known of a leak. */
const nothingKnown: Facts = {
  title: '',
  revoke: '',
  values: placeholders,
  isKnown: () => false,
  leak: null,
  libraries: [],
  done: new Map(),
};

/**
 * The guides as pages of the documentation, for people without Node or a repository: by their paths from the top of the
 * repository, the text of each.
 */
export async function recoveryPages(): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const provider of guideNames) {
    for (const language of languages) {
      setLanguage(language);
      const page = renderPage(await loadGuide(provider, language), nothingKnown);
      const others = languages.map((each) => `[${names[each]}](${basename(pathOf(provider, each))})`);
      pages.set(pathOf(provider, language), `${others.join(' | ')}\n\n${page}`);
    }
  }
  return pages;
}

const pathOf = (provider: string, language: Language) =>
  `docs/${provider === 'aws' ? 'recover-' : 'recover/'}${provider}${language === 'en' ? '' : `.${language}`}.md`;
