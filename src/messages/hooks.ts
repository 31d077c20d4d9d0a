import { hooks as en } from './en/hooks.ts';
import { inLanguage } from './inLanguage.ts';
import { hooks as ja } from './ja/hooks.ts';
import { hooks as ko } from './ko/hooks.ts';

export const hookMessages = inLanguage({ en, ja: () => ja, ko: () => ko });
