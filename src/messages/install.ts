import { install as en } from './en/install.ts';
import { inLanguage } from './inLanguage.ts';
import { install as ja } from './ja/install.ts';
import { install as ko } from './ko/install.ts';

export const installMessages = inLanguage({ en, ja: () => ja, ko: () => ko });
