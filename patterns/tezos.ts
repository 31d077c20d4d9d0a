import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tezos',
  title: 'Tezos',
  docs: 'https://octez.tezos.com/docs/developer/encodings.html',
  secrets: [
    {
      id: 'tezos-secret-key',
      title: 'Tezos secret key',
      format: ['(edsk|spsk|p2sk|BLsk){base58:50}', 'edsk{base58:94}'],
      checks: ['mixed'],
      env: 'TEZOS_SECRET_KEY',
      confidence: 'certain',
      docs: 'https://gitlab.com/tezos/tezos/-/blob/master/src/lib_crypto/base58.ml',
    },
    {
      id: 'tezos-encrypted-secret-key',
      title: 'Tezos encrypted secret key',
      // It is as safe as its password, which somebody can now guess without end.
      format: '(edesk|spesk|p2esk|BLesk){base58:83}',
      checks: ['mixed'],
      env: 'TEZOS_SECRET_KEY',
      confidence: 'likely',
      docs: 'https://gitlab.com/tezos/tezos/-/blob/master/src/lib_crypto/base58.ml',
    },
  ],
});
