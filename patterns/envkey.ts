import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'envkey',
  title: 'EnvKey',
  docs: 'https://docs-v2.envkey.com/',
  secrets: [
    {
      id: 'envkey-key',
      title: 'EnvKey key',
      format: 'ek{base58:16-30}-{base58:16-40}',
      near: ['envkey'],
      checks: ['mixed'],
      env: 'ENVKEY_KEY',
      confidence: 'likely',
    },
  ],
});
