import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'privacy',
  title: 'Privacy.com',
  docs: 'https://developers.privacy.com/',
  secrets: [
    {
      id: 'privacy-api-key',
      title: 'Privacy.com API key',
      format: '{base62:8}-{base62:4}-{base62:4}-{base62:4}-{base62:12}',
      near: [
        'privacy key',
        'privacy api',
        'privacy token',
        'privacy secret',
        'privacy access',
        'privacy private',
        'privacy auth',
        'api.privacy.com',
      ],
      checks: ['letters-and-digits'],
      env: 'PRIVACY_API_KEY',
      revoke: 'https://app.privacy.com/',
      confidence: 'likely',
    },
  ],
});
