import { explain as en } from './en/explain.ts';
import { inLanguage } from './inLanguage.ts';
import { explain as ja } from './ja/explain.ts';
import { explain as ko } from './ko/explain.ts';

export const explainMessages = inLanguage({ en, ja: () => ja, ko: () => ko });
