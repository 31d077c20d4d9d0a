import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'liveblocks',
  title: 'Liveblocks',
  docs: 'https://liveblocks.io/docs/authentication',
  secrets: [
    {
      id: 'liveblocks-secret-key',
      title: 'Liveblocks secret key',
      format: 'sk_(dev|prod|localdev)_{base64url:60-70}',
      env: 'LIVEBLOCKS_SECRET_KEY',
      revoke: 'https://liveblocks.io/dashboard/apikeys',
      confidence: 'certain',
    },
  ],
});
