import { isSecretValue } from '../generic/judge/isSecretValue.ts';
import { accepted, type Check } from './check.ts';
import type { Maker } from './maker.ts';

const judgedAs =
  (kind: 'password' | 'secret'): Check =>
  (value, { quote }) =>
    isSecretValue(value, { quoted: quote !== '', key: { kind, weak: false }, name: '' }) ? accepted : null;

/**
 * A value that the judge of values takes for a password, or for a key: for calls, commands and names that tests and
 * documentation are full of with a word in its place. Where a field `quote` is empty, a word with a number is none.
 */
export const strongPassword = judgedAs('password');
export const randomKey = judgedAs('secret');

export const makeJudged: Maker = (_, random) =>
  random.text('ABCDEFGHKMNPRSTVWXYZabcdefghkmnpqrstvwxyz23456789', 24);
