import { type Language, setLanguage } from '../../src/messages/language.ts';
import { renderGuide } from '../../src/recover/checklist/renderGuide.ts';
import { loadGuide } from '../../src/recover/loadGuide.ts';
import type { Facts } from '../../src/recover/types.ts';

/** A guide as it is written into the file. */
export async function guideText(provider: string, facts: Facts, language: Language = 'en'): Promise<string> {
  setLanguage(language);
  const blocks = renderGuide(await loadGuide(provider, language), facts, {
    ticks: new Map(),
    facts: new Map(),
  });
  return blocks.flatMap(({ lines }) => lines).join('\n');
}

/** The blocks of code for a shell in a guide, without their fences. */
export function shellBlocks(text: string): string[] {
  return [...text.matchAll(/^(`{3,})sh\n([\s\S]*?)\n\1$/gm)].map((match) => match[2]!);
}
