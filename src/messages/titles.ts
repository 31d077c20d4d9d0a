import { titles as en } from './en/titles.ts';
import { inLanguage } from './inLanguage.ts';
import { titles as ja } from './ja/titles.ts';
import { titles as ko } from './ko/titles.ts';

export const titlesMessages = inLanguage({ en, ja: () => ja, ko: () => ko });
