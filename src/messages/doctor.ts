import { doctor as en } from './en/doctor.ts';
import { inLanguage } from './inLanguage.ts';
import { doctor as ja } from './ja/doctor.ts';
import { doctor as ko } from './ko/doctor.ts';

export const doctorMessages = inLanguage({ en, ja: () => ja, ko: () => ko });
