import { config as en } from './en/config.ts';
import { inLanguage } from './inLanguage.ts';
import { config as ja } from './ja/config.ts';
import { config as ko } from './ko/config.ts';

export const configMessages = inLanguage({ en, ja: () => ja, ko: () => ko });
