import { policyReview as en } from './en/policyReview.ts';
import { inLanguage } from './inLanguage.ts';
import { policyReview as ja } from './ja/policyReview.ts';
import { policyReview as ko } from './ko/policyReview.ts';

export const policyReviewMessages = inLanguage({ en, ja: () => ja, ko: () => ko });
