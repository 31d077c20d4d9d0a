import { isSecretValue } from '../generic/judgeValue.ts';
import { accepted, type Check } from './check.ts';

/**
 * What passes for a password behind a name of one: random, or chosen by somebody. For names that sentences, labels and
 * translations are full of; without quotes (the group `quote`) a word with a number is none.
 */
export const chosen: Check = (secret, { quote = '' }) =>
  isSecretValue(secret, { quoted: quote !== '', key: { kind: 'password', weak: false }, name: '' })
    ? accepted
    : null;
