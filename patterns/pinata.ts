import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pinata',
  title: 'Pinata',
  docs: 'https://docs.pinata.cloud/account-management/api-keys',
  secrets: [
    {
      id: 'pinata-api-secret',
      title: 'Pinata API secret',
      format: '{Hex:64}',
      near: ['pinata'],
      checks: ['letters-and-digits'],
      env: 'PINATA_API_SECRET',
      revoke: 'https://app.pinata.cloud/developers/api-keys',
      confidence: 'likely',
    },
    {
      id: 'pinata-api-key',
      title: 'Pinata API key',
      format: '{Hex:20}',
      near: ['pinata api', 'pinata key'],
      checks: ['letters-and-digits'],
      env: 'PINATA_API_KEY',
      revoke: 'https://app.pinata.cloud/developers/api-keys',
      confidence: 'likely',
    },
  ],
});
