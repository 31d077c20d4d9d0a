import type { KeyName } from '../keyName.ts';
import { randomBits } from '../randomness.ts';
import { needed } from './needed.ts';

/** A template, an expression that matches texts, a selector or a colour. */
const template =
  /^#|\{\w*\}|%[sdvx]\b|%\{|\$\w+|\\[sdwSDW]|[.*]\*|\.\+|\(\?|\{\d+,\d*\}|\[\^?(?:A-Z|a-z|0-9|\\x)/;

/** A generated password may hold `$x`, `**` or `%s` by chance; no template is of letters of both cases and digits at random. */
function isRandomPassword(value: string): boolean {
  if (!/^[\w!@#$%^&*+=?~.,;:-]{12,64}$/.test(value) || !/[a-z]/.test(value) || !/[A-Z]/.test(value))
    return false;
  const bits = randomBits(value.replace(/[^A-Za-z0-9]/g, ''));
  return bits >= (/\d/.test(value) ? needed.template : needed.template + 12);
}

/** Whether a value is filled in, or matched with, and no generated password. */
export const isTemplate = (value: string, kind: KeyName['kind']): boolean =>
  template.test(value) && (kind !== 'password' || !isRandomPassword(value));
