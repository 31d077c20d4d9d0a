import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'polymarket',
  title: 'Polymarket',
  docs: 'https://docs.polymarket.com/developers/CLOB/authentication',
  secrets: [
    {
      id: 'polymarket-api-secret',
      title: 'Polymarket API secret',
      format: '{base64:40-90}{[=]:0-2}',
      near: ['polymarket', 'poly secret', 'poly api secret', 'poly builder secret'],
      checks: ['mixed'],
      env: 'POLY_API_SECRET',
      confidence: 'likely',
    },
    {
      id: 'polymarket-api-key',
      title: 'Polymarket API key',
      format: '{uuid:36}',
      near: ['polymarket', 'poly api key', 'poly key', 'poly builder'],
      checks: ['letters-and-digits'],
      env: 'POLY_API_KEY',
      confidence: 'likely',
    },
    {
      id: 'polymarket-passphrase',
      title: 'Polymarket API passphrase',
      format: '{word:12-128}',
      near: ['poly passphrase', 'polymarket passphrase', 'poly api passphrase', 'poly builder passphrase'],
      checks: ['mixed'],
      env: 'POLY_PASSPHRASE',
      confidence: 'likely',
    },
    {
      id: 'polymarket-private-key',
      title: 'Polymarket private key',
      format: '0x{Hex:64}',
      near: ['polymarket', 'poly private key', 'poly key', 'poly wallet'],
      checks: ['letters-and-digits'],
      env: 'POLY_PRIVATE_KEY',
      confidence: 'likely',
    },
  ],
});
