import { commits as en } from './en/commits.ts';
import { inLanguage } from './inLanguage.ts';
import { commits as ja } from './ja/commits.ts';
import { commits as ko } from './ko/commits.ts';

export const commitsMessages = inLanguage({ en, ja: () => ja, ko: () => ko });
