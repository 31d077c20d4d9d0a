import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'wompi',
  title: 'Wompi',
  docs: 'https://docs.wompi.co/docs/colombia/ambientes-y-llaves/',
  related: [{ role: 'public key', format: 'pub_(test|prod)_{base62:32}', public: true }],
  secrets: [
    {
      id: 'wompi-private-key',
      title: 'Wompi private key',
      format: 'prv_(test|prod)_{base62:32}',
      env: 'WOMPI_PRIVATE_KEY',
      revoke: 'https://comercios.wompi.co/',
      confidence: 'certain',
    },
  ],
});
