import { accepted, type Check } from './check.ts';
import type { Maker } from './maker.ts';

/** Words that most sentences have, and the list of BIP 39 has not. */
const ofSentences = /\b(?:the|and|for|are|was|were|has|had|not|but|its|with|your|from|which|should)\b/;

/** How many words a wallet has. */
const counts = [12, 15, 18, 21, 24];

/**
 * Words that were drawn: as many as wallets have, hardly one of them twice, and no sentence. The list itself, 13 KB,
 * would tell little more. https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki
 */
export const recoveryPhrase: Check = (phrase) => {
  const words = phrase.split(' ');
  const isDrawn = new Set(words).size >= words.length - 1 && !ofSentences.test(phrase);
  return isDrawn && counts.includes(words.length) ? accepted : null;
};

export const makeRecoveryPhrase: Maker = (phrase, random) =>
  phrase
    .split(' ')
    .map((word) => random.text('abcdefghijklmnopqrstuvwxyz', word.length))
    .slice(0, 12)
    .join(' ');
