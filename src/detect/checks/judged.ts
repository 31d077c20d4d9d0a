import { isSecretValue } from '../generic/judgeValue.ts';
import { accepted, type Check } from './check.ts';
import type { Maker } from './maker.ts';

const judgedAs =
  (kind: 'password' | 'secret'): Check =>
  (value) =>
    isSecretValue(value, { quoted: true, key: { kind, weak: false }, name: '' }) ? accepted : null;

/**
 * A value that the judge of values takes for a password, or for a key: for calls and commands that need one, but that
 * tests and documentation are full of with a word in its place.
 */
export const strongPassword = judgedAs('password');
export const randomKey = judgedAs('secret');

export const makeJudged: Maker = (_, random) =>
  random.text('ABCDEFGHKMNPRSTVWXYZabcdefghkmnpqrstvwxyz23456789', 24);
