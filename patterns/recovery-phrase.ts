import { definePattern } from '../src/detect/definePattern.ts';

const word = '{lower:3-8}';
/** More than a wallet has, so that what goes on is none; the check counts. */
const phrase = `${word}( ${word}){11-29}`;

export default definePattern({
  provider: 'recovery-phrase',
  title: 'Wallet',
  docs: 'https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki',
  secrets: [
    {
      id: 'recovery-phrase-words',
      title: 'Recovery phrase of a wallet',
      format:
        '{[\\w.-]:0-24}(mnemonic|Mnemonic|MNEMONIC|HDWalletProvider|(seed|Seed|SEED|recovery|Recovery|RECOVERY){[ _-]:0-1}(phrase|Phrase|PHRASE)|fromPhrase)' +
        // What is left of the name, a method, a type or a call, an object in which it is the phrase.
        '{[\\w"\'`\\] ]:0-24}({[:.]:1-2}{[A-Za-z_]:4-16})?{[=:(,]:1-2}({[ ]:0-2}{[A-Za-z&]:3-8}{[ ]:0-2}{[=(]:1})?({[\\s]:0-8}\\{{[\\s]:0-20}{["\']:0-1}phrase{["\']:0-1}:)?' +
        `{[\\s"'\`([]:0-40}<${phrase}>`,
      checks: ['recovery-phrase'],
      env: 'MNEMONIC',
      confidence: 'likely',
    },
  ],
});
