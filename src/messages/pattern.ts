import { pattern as en } from './en/pattern.ts';
import { inLanguage } from './inLanguage.ts';
import { pattern as ja } from './ja/pattern.ts';
import { pattern as ko } from './ko/pattern.ts';

export const patternMessages = inLanguage({ en, ja: () => ja, ko: () => ko });
