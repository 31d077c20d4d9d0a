import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'gotify',
  title: 'Gotify',
  docs: 'https://gotify.net/docs/pushmsg',
  secrets: [
    {
      id: 'gotify-token',
      title: 'Gotify token',
      format: 'gtfy_(app|client).{base64url:43}',
      env: 'GOTIFY_TOKEN',
      revoke: 'https://gotify.net/docs/pushmsg',
      confidence: 'certain',
    },
    {
      id: 'gotify-legacy-token',
      title: 'Gotify token of the older form',
      // A is of an application, C of a client, P of a plugin.
      format: '(A|C|P){[A-Za-z0-9._-]:14}',
      near: [
        'gotify token',
        'gotify app token',
        'gotify application token',
        'gotify client token',
        'gotify api',
        'gotify key',
        'x gotify key',
      ],
      checks: ['mixed'],
      env: 'GOTIFY_TOKEN',
      revoke: 'https://gotify.net/docs/pushmsg',
      confidence: 'likely',
    },
  ],
});
