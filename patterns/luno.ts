import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'luno',
  title: 'Luno',
  docs: 'https://www.luno.com/en/developers/api',
  secrets: [
    {
      id: 'luno-api-secret',
      title: 'Luno API secret',
      format: '{base64url:43}',
      near: [
        'luno api',
        'luno key',
        'luno token',
        'luno secret',
        'luno access',
        'luno private',
        'luno client secret',
        'luno auth token',
      ],
      checks: ['mixed'],
      env: 'LUNO_API_SECRET',
      revoke: 'https://www.luno.com/developer/api_keys',
      confidence: 'likely',
    },
  ],
});
