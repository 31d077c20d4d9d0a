import { describe, expect, test } from '@jest/globals';
import { declared } from '../support/patterns.ts';
import { drawn, valuesIn } from './makeRule.ts';

const { rule } = declared.get('recovery-phrase-words')!;
const phrase = (count: number, seed = 1) =>
  Array.from({ length: count }, (_, at) =>
    drawn('abcdefghijklmnopqrstuvwxyz', 3 + ((at * 5 + seed) % 6), seed * 100 + at),
  ).join(' ');

describe('the recovery phrase of a wallet', () => {
  test.each([
    ["const mnemonic: string = '", "';"],
    ['DEPLOYER_MNEMONIC=', ''],
    ['  mnemonic: ', ''],
    ['ethers.Wallet.fromMnemonic("', '")'],
    ['accounts.from_mnemonic("', '")'],
    ['let words = Mnemonic::parse("', '").unwrap();'],
    ["provider: new HDWalletProvider('", "', url)"],
    ["accounts: { mnemonic: { phrase: '", "', } }"],
    ['string memory m = vm.envOr("MNEMONIC", string("', '"));'],
    ['Seed phrase: ', ''],
    ['Recovery phrase:\n    ', ''],
  ])('is found: %s…', async (before, behind) => {
    for (const count of [12, 15, 18, 21, 24])
      expect(await valuesIn(`x\n${before}${phrase(count)}${behind}\ny\n`, [rule])).toEqual([phrase(count)]);
  });

  test.each([
    ['too few words', phrase(11)],
    ['a number of words that no wallet has', phrase(13)],
    ['the same words again, as in the phrases of test networks', `${'test '.repeat(11)}junk`],
    ['a sentence', 'keep these words safe and never show them with anyone that asks'],
    ['capitals', phrase(12).toUpperCase()],
  ])('is none: %s', async (_, text) => expect(await valuesIn(`mnemonic = "${text}"\n`, [rule])).toEqual([]));

  test('words alone are no phrase', async () =>
    expect(await valuesIn(`const words = "${phrase(12)}";\n`, [rule])).toEqual([]));
});
