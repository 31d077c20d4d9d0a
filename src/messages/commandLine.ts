import { commandLine as en } from './en/commandLine.ts';
import { inLanguage } from './inLanguage.ts';
import { commandLine as ja } from './ja/commandLine.ts';
import { commandLine as ko } from './ko/commandLine.ts';

export const commandLineMessages = inLanguage({ en, ja: () => ja, ko: () => ko });
