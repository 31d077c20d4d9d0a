import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'immich',
  title: 'Immich',
  docs: 'https://api.immich.app/authentication',
  secrets: [
    {
      id: 'immich-api-key',
      title: 'Immich API key',
      // 32 random bytes in base64, without the characters that are no letter and no digit.
      format: '{base62:38-43}',
      near: ['immich api', 'immich key', 'immich token'],
      checks: ['mixed'],
      env: 'IMMICH_API_KEY',
      revoke: 'https://docs.immich.app/features/command-line-interface/',
      confidence: 'likely',
    },
  ],
});
