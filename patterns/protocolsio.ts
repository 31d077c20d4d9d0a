import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'protocolsio',
  title: 'protocols.io',
  docs: 'https://apidoc.protocols.io/',
  secrets: [
    {
      id: 'protocolsio-access-token',
      title: 'protocols.io access token',
      format: '{Hex:64}',
      near: [
        'protocols.io',
        'protocolsio',
        'protocols key',
        'protocols api',
        'protocols token',
        'protocols secret',
        'protocols access',
        'protocols private',
        'protocols auth',
      ],
      checks: ['letters-and-digits'],
      env: 'PROTOCOLSIO_TOKEN',
      revoke: 'https://www.protocols.io/developers',
      confidence: 'likely',
    },
  ],
});
