import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'getstream',
  title: 'Stream',
  docs: 'https://getstream.io/chat/docs/',
  secrets: [
    {
      id: 'getstream-api-secret',
      title: 'Stream API secret',
      format: '{base36:64}',
      near: [
        'getstream api',
        'getstream key',
        'getstream token',
        'getstream secret',
        'getstream access',
        'getstream private',
        'stream secret',
        'stream api secret',
      ],
      checks: ['letters-and-digits'],
      env: 'GETSTREAM_API_SECRET',
      revoke: 'https://dashboard.getstream.io/',
      confidence: 'likely',
    },
  ],
});
