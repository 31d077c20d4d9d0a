import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'stream',
  title: 'Stream',
  docs: 'https://getstream.io/docs/',
  secrets: [
    {
      id: 'stream-api-secret',
      title: 'Stream API secret',
      format: '{base62:64}',
      near: ['stream api secret', 'getstream', 'stream secret', 'stream chat secret', 'stream key'],
      checks: ['letters-and-digits'],
      env: 'STREAM_API_SECRET',
      revoke: 'https://dashboard.getstream.io/',
      confidence: 'likely',
    },
  ],
});
