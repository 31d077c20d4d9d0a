import { accepted, type Check } from './check.ts';

/** Random text has letters and digits; a name has no digit, a number no letter. */
export const lettersAndDigits: Check = (secret) =>
  /[A-Za-z]/.test(secret) && /[0-9]/.test(secret) ? accepted : null;
