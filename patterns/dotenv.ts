import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'dotenv',
  title: 'dotenv',
  docs: 'https://dotenvx.com/docs/quickstart/encryption',
  secrets: [
    {
      id: 'dotenv-private-key',
      title: 'dotenvx private key',
      format: '{hex:64}',
      near: ['dotenv private key'],
      checks: ['letters-and-digits'],
      env: 'DOTENV_PRIVATE_KEY',
      confidence: 'likely',
    },
  ],
});
