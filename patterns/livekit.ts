import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'livekit',
  title: 'LiveKit',
  docs: 'https://docs.livekit.io/home/get-started/authentication/',
  secrets: [
    {
      id: 'livekit-api-secret',
      title: 'LiveKit API secret',
      format: '{base62:40-52}',
      near: ['livekit secret', 'livekit api secret', 'livekit'],
      checks: ['mixed'],
      env: 'LIVEKIT_API_SECRET',
      revoke: 'https://cloud.livekit.io/',
      confidence: 'likely',
    },
  ],
});
