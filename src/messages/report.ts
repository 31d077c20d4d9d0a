import { report as en } from './en/report.ts';
import { inLanguage } from './inLanguage.ts';
import { report as ja } from './ja/report.ts';
import { report as ko } from './ko/report.ts';

export const reportMessages = inLanguage({ en, ja: () => ja, ko: () => ko });
