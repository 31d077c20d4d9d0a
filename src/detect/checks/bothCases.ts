import { accepted, type Check } from './check.ts';

/**
 * Random base64 has capitals and small letters; a hexadecimal hash of the same length lacks one of them. Digits are not
 * asked for: 1 of 900 random texts of 40 characters has none.
 */
export const bothCases: Check = (secret) => (/[A-Z]/.test(secret) && /[a-z]/.test(secret) ? accepted : null);
