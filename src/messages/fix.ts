import { fix as en } from './en/fix.ts';
import { inLanguage } from './inLanguage.ts';
import { fix as ja } from './ja/fix.ts';
import { fix as ko } from './ko/fix.ts';

export const fixMessages = inLanguage({ en, ja: () => ja, ko: () => ko });
