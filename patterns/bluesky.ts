import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bluesky',
  title: 'Bluesky',
  docs: 'https://atproto.com/specs/xrpc#app-passwords',
  secrets: [
    {
      id: 'bluesky-app-password',
      title: 'Bluesky app password',
      format: '{base36:4}-{base36:4}-{base36:4}-{base36:4}',
      near: ['bluesky', 'bsky', 'atproto'],
      checks: ['letters-and-digits'],
      env: 'BLUESKY_APP_PASSWORD',
      revoke: 'https://bsky.app/settings/app-passwords',
      confidence: 'likely',
    },
  ],
});
