import { scan as en } from './en/scan.ts';
import { inLanguage } from './inLanguage.ts';
import { scan as ja } from './ja/scan.ts';
import { scan as ko } from './ko/scan.ts';

export const scanMessages = inLanguage({ en, ja: () => ja, ko: () => ko });
