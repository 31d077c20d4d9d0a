import { remedy as en } from './en/remedy.ts';
import { inLanguage } from './inLanguage.ts';
import { remedy as ja } from './ja/remedy.ts';
import { remedy as ko } from './ko/remedy.ts';

export const remedyMessages = inLanguage({ en, ja: () => ja, ko: () => ko });
