import { git as en } from './en/git.ts';
import { inLanguage } from './inLanguage.ts';
import { git as ja } from './ja/git.ts';
import { git as ko } from './ko/git.ts';

export const gitMessages = inLanguage({ en, ja: () => ja, ko: () => ko });
