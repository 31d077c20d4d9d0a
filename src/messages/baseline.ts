import { baseline as en } from './en/baseline.ts';
import { inLanguage } from './inLanguage.ts';
import { baseline as ja } from './ja/baseline.ts';
import { baseline as ko } from './ko/baseline.ts';

export const baselineMessages = inLanguage({ en, ja: () => ja, ko: () => ko });
