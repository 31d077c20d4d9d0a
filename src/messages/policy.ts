import { policy as en } from './en/policy.ts';
import { inLanguage } from './inLanguage.ts';
import { policy as ja } from './ja/policy.ts';
import { policy as ko } from './ko/policy.ts';

export const policyMessages = inLanguage({ en, ja: () => ja, ko: () => ko });
