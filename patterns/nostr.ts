import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'nostr',
  title: 'Nostr',
  docs: 'https://github.com/nostr-protocol/nips/blob/master/19.md',
  secrets: [
    {
      id: 'nostr-private-key',
      title: 'Nostr private key',
      format: 'nsec1{bech32:52}{sum-bech32:6}',
      checks: [],
      env: 'NOSTR_PRIVATE_KEY',
    },
  ],
});
