import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'lnd',
  title: 'Lightning Network Daemon',
  docs: 'https://docs.lightning.engineering/lightning-network-tools/lnd/macaroons',
  secrets: [
    {
      id: 'lnd-macaroon',
      title: 'LND macaroon token',
      format: ['0201036c6e64{hex:100-2000}', '0201036C6E64{HEX:100-2000}'],
      env: 'LND_MACAROON_HEX',
      confidence: 'certain',
    },
  ],
});
