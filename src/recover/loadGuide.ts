import type { Language } from '../messages/language.ts';
import type { WordedGuide } from './checklist/stepLines.ts';
import type { GuideText } from './types.ts';

/** Loads a guide with its sentences: a bundle each for the steps and for every language. */
export async function loadGuide(provider: string, language: Language): Promise<WordedGuide> {
  if (provider === 'aws') {
    const [{ aws: guide }, english, text] = await Promise.all([
      import('./aws/index.ts'),
      awsText('en'),
      awsText(language),
    ]);
    return { provider, guide, language, text, english };
  }
  const [{ providers }, english, texts] = await Promise.all([
    import('./providers/index.ts'),
    providerTexts('en'),
    providerTexts(language),
  ]);
  const name = Object.hasOwn(providers, provider) ? provider : 'general';
  return { provider, guide: providers[name]!, language, text: texts[name]!, english: english[name]! };
}

async function awsText(language: Language): Promise<GuideText> {
  if (language === 'ja') return (await import('./aws/ja/index.ts')).ja;
  if (language === 'ko') return (await import('./aws/ko/index.ts')).ko;
  return (await import('./aws/en/index.ts')).en;
}

async function providerTexts(language: Language): Promise<Readonly<Record<string, GuideText>>> {
  if (language === 'ja') return (await import('./providers/ja/index.ts')).ja;
  if (language === 'ko') return (await import('./providers/ko/index.ts')).ko;
  return (await import('./providers/en/index.ts')).en;
}
