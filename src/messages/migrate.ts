import { migrate as en } from './en/migrate.ts';
import { inLanguage } from './inLanguage.ts';
import { migrate as ja } from './ja/migrate.ts';
import { migrate as ko } from './ko/migrate.ts';

export const migrateMessages = inLanguage({ en, ja: () => ja, ko: () => ko });
