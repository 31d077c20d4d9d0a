import { entry as en } from './en/entry.ts';
import { inLanguage } from './inLanguage.ts';
import { entry as ja } from './ja/entry.ts';
import { entry as ko } from './ko/entry.ts';

export const entryMessages = inLanguage({ en, ja: () => ja, ko: () => ko });
