import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'aptos',
  title: 'Aptos',
  docs: 'https://github.com/aptos-foundation/AIPs/blob/main/aips/aip-80.md',
  secrets: [
    {
      id: 'aptos-private-key',
      title: 'Aptos private key',
      format: '(ed25519|secp256k1)-priv-0x{Hex:64}',
      env: 'APTOS_PRIVATE_KEY',
      confidence: 'certain',
    },
  ],
});
