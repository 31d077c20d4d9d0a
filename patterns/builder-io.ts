import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'builder-io',
  title: 'Builder.io',
  docs: 'https://www.builder.io/c/docs/using-your-api-key',
  secrets: [
    {
      id: 'builder-io-private-key',
      title: 'Builder.io private key',
      format: 'bpk-{hex:32}',
      env: 'BUILDER_IO_PRIVATE_KEY',
      revoke: 'https://builder.io/account/space',
      confidence: 'certain',
    },
  ],
});
