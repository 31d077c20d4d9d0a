import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'genius',
  title: 'Genius',
  docs: 'https://docs.genius.com/',
  secrets: [
    {
      id: 'genius-access-token',
      title: 'Genius access token',
      format: '{base64url:64}',
      near: [
        'genius api',
        'genius key',
        'genius token',
        'genius secret',
        'genius access',
        'genius private',
        'genius client',
      ],
      checks: ['mixed'],
      env: 'GENIUS_ACCESS_TOKEN',
      revoke: 'https://genius.com/api-clients',
      confidence: 'likely',
    },
  ],
});
