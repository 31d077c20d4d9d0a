import { loaders as en } from './en/loaders.ts';
import { inLanguage } from './inLanguage.ts';
import { loaders as ja } from './ja/loaders.ts';
import { loaders as ko } from './ko/loaders.ts';

export const loadersMessages = inLanguage({ en, ja: () => ja, ko: () => ko });
