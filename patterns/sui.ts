import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'sui',
  title: 'Sui',
  docs: 'https://github.com/sui-foundation/sips/blob/main/sips/sip-15.md',
  secrets: [
    {
      id: 'sui-private-key',
      title: 'Sui private key',
      format: 'suiprivkey1{bech32:53}{sum-bech32:6}',
      env: 'SUI_PRIVATE_KEY',
    },
  ],
});
