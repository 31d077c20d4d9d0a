import { rewrite as en } from './en/rewrite.ts';
import { inLanguage } from './inLanguage.ts';
import { rewrite as ja } from './ja/rewrite.ts';
import { rewrite as ko } from './ko/rewrite.ts';

export const rewriteMessages = inLanguage({ en, ja: () => ja, ko: () => ko });
