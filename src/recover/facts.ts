import type { FactName } from './types.ts';

/** What stands in a command where nobody has told the value yet. */
export const placeholders: Readonly<Record<FactName, string>> = {
  keyId: 'KEY_ID',
  user: 'USER_NAME',
  account: 'ACCOUNT_ID',
  newKeyId: 'NEW_KEY_ID',
  caseId: 'CASE_ID',
  deadline: 'DEADLINE',
  role: 'ROLE_NAME',
};

/**
 * What a value may look like. They come from a file that people edit, and they go into commands that people run: what
 * is not of this form is not put there.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const forms: Readonly<Record<FactName, RegExp>> = {
  keyId: /^[A-Z0-9]{16,128}$/,
  user: /^[\w+=,.@-]{1,64}$/,
  account: /^\d{12}$/,
  newKeyId: /^[A-Z0-9]{16,128}$/,
  caseId: /^[\w-]{4,64}$/,
  deadline: /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?$/,
  role: /^[\w+=,.@-]{1,64}$/,
};

/** Whether a value can be used: it is of the right form, and not the placeholder. */
export const isUsable = (name: FactName, value: string): boolean =>
  value !== placeholders[name] &&
  forms[name].test(value) &&
  (name !== 'deadline' || !Number.isNaN(Date.parse(value)));
