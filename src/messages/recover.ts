import { recover as en } from './en/recover.ts';
import { inLanguage } from './inLanguage.ts';
import { recover as ja } from './ja/recover.ts';
import { recover as ko } from './ko/recover.ts';

export const recoverMessages = inLanguage({ en, ja: () => ja, ko: () => ko });
