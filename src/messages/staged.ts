import { staged as en } from './en/staged.ts';
import { inLanguage } from './inLanguage.ts';
import { staged as ja } from './ja/staged.ts';
import { staged as ko } from './ko/staged.ts';

export const stagedMessages = inLanguage({ en, ja: () => ja, ko: () => ko });
