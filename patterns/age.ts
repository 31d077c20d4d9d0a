import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'age',
  title: 'age',
  docs: 'https://github.com/C2SP/C2SP/blob/main/age.md#the-x25519-recipient-type',
  secrets: [
    {
      id: 'age-secret-key',
      title: 'age secret key',
      format: 'AGE-SECRET-KEY-1{BECH32:52}{sum-BECH32:6}',
      env: 'SOPS_AGE_KEY',
    },
    {
      id: 'age-post-quantum-secret-key',
      title: 'age post-quantum secret key',
      format: 'AGE-SECRET-KEY-PQ-1{BECH32:52}{sum-BECH32:6}',
      env: 'SOPS_AGE_KEY',
    },
  ],
});
