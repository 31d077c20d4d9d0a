import { rules as en } from './en/rules.ts';
import { inLanguage } from './inLanguage.ts';
import { rules as ja } from './ja/rules.ts';
import { rules as ko } from './ko/rules.ts';

export const rulesMessages = inLanguage({ en, ja: () => ja, ko: () => ko });
