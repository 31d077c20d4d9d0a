import { otherCopy as en } from './en/otherCopy.ts';
import { inLanguage } from './inLanguage.ts';
import { otherCopy as ja } from './ja/otherCopy.ts';
import { otherCopy as ko } from './ko/otherCopy.ts';

export const otherCopyMessages = inLanguage({ en, ja: () => ja, ko: () => ko });
