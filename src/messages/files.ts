import { files as en } from './en/files.ts';
import { inLanguage } from './inLanguage.ts';
import { files as ja } from './ja/files.ts';
import { files as ko } from './ko/files.ts';

export const filesMessages = inLanguage({ en, ja: () => ja, ko: () => ko });
